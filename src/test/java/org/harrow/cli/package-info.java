/** Tests of the command line as a contract: words in, text, JSON and exit codes out. */
@NullMarked
package org.harrow.cli;

import org.jspecify.annotations.NullMarked;
