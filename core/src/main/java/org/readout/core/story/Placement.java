package org.readout.core.story;

import org.jspecify.annotations.Nullable;

/**
 * Where an article of a stream without end belongs.
 *
 * @param article its number in the order of arrival, from 1
 * @param story the number of its story's first article
 * @param copyOf the number of the article that it reprints
 * @param why as in {@link Assignment}
 */
public record Placement(long article, long story, @Nullable Long copyOf, String why) {}
