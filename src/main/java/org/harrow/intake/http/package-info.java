/** What a server said around an export: status and headers, as {@code curl -i} writes them. */
@NullMarked
package org.harrow.intake.http;

import org.jspecify.annotations.NullMarked;
