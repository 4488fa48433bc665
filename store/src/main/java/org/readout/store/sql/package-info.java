/** The store on a relational database: SQLite in a folder, PostgreSQL for a team. */
@NullMarked
package org.readout.store.sql;

import org.jspecify.annotations.NullMarked;
