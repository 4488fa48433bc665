/** Rules and measurements that span all modules. */
@NullMarked
package org.readout.bench;

import org.jspecify.annotations.NullMarked;
