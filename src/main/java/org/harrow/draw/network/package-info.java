/** Who acted on what as a graph: accounts and artifacts, and the records that connect them. */
@NullMarked
package org.harrow.draw.network;

import org.jspecify.annotations.NullMarked;
