/** The command line: arguments to engine calls, results to text or JSON and an exit code. */
@NullMarked
package org.harrow.cli;

import org.jspecify.annotations.NullMarked;
