/**
 * An <em>article</em> is one outlet's report: its text untouched, its blocks (headline, dateline,
 * paragraph, caption, credit, related link), its metadata.
 */
@NullMarked
package org.readout.core.article;

import org.jspecify.annotations.NullMarked;
