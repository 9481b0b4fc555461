/**
 * Content-addressed archives (CAR) of DAG-CBOR blocks: hashes, tree and signature checked offline.
 */
@NullMarked
package org.harrow.intake.car;

import org.jspecify.annotations.NullMarked;
