/** Tests of jobs, without a toolkit. */
@NullMarked
package org.harrow.ui.job;

import org.jspecify.annotations.NullMarked;
