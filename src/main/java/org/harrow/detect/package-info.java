/**
 * What Harrow measures: one record per detector, its components are its parameters. A detector
 * declares stages and a conclusion; the engine, a test or a cluster job loops over them.
 */
@NullMarked
package org.harrow.detect;

import org.jspecify.annotations.NullMarked;
