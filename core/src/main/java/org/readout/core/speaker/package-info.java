/**
 * A <em>speaker</em> is the entity behind the source of statements; a <em>mention</em> is a span
 * that names or refers to it. Speakers are resolved inside an article, then across articles.
 */
@NullMarked
package org.readout.core.speaker;

import org.jspecify.annotations.NullMarked;
