@NullMarked
package org.harrow.draw.network;

import org.jspecify.annotations.NullMarked;
