/** Security reports of HackerOne. */
@NullMarked
package org.harrow.intake.hackerone;

import org.jspecify.annotations.NullMarked;
