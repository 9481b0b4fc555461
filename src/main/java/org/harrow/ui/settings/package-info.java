/** What the workstation remembers between two starts; nothing that evidence could depend on. */
@NullMarked
package org.harrow.ui.settings;

import org.jspecify.annotations.NullMarked;
