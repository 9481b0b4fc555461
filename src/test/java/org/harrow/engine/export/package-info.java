@NullMarked
package org.harrow.engine.export;

import org.jspecify.annotations.NullMarked;
