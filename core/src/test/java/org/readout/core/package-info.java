/** Accounts with known answers, shared by the tests of this module's packages. */
@NullMarked
package org.readout.core;

import org.jspecify.annotations.NullMarked;
