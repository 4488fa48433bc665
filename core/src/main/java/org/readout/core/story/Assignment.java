package org.readout.core.story;

import org.jspecify.annotations.Nullable;

/**
 * The story an article is put in.
 *
 * @param copyOf the id of the article that this one reprints
 * @param why for a reader: what it shares with its nearest article, or that it stands alone
 */
public record Assignment(String article, String story, @Nullable String copyOf, String why) {}
