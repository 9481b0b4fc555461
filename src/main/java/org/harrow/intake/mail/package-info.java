/** Mails: mailboxes and single messages, with notifications of GitHub read as what they tell of. */
@NullMarked
package org.harrow.intake.mail;

import org.jspecify.annotations.NullMarked;
