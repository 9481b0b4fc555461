/** Streams of evidence: windows, encodings, compression, containers, and the limits on them. */
@NullMarked
package org.harrow.intake.bytes;

import org.jspecify.annotations.NullMarked;
