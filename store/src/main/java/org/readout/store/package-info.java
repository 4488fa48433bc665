/**
 * The library: articles kept from one run to the next. A <b>store</b> holds the truth; a <b>search
 * index</b> beside it can always be built again from the store. An article held is known by its
 * <b>identity</b>; each text seen under one identity is a <b>revision</b>.
 */
@NullMarked
package org.readout.store;

import org.jspecify.annotations.NullMarked;
