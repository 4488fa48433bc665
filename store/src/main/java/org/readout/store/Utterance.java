package org.readout.store;

import org.jspecify.annotations.Nullable;
import org.readout.core.statement.Statement;

/**
 * What one article reports that somebody said.
 *
 * @param speaker the name in that article
 * @param words the content, its parts joined by a space
 */
public record Utterance(
    Held held, Statement statement, String speaker, @Nullable String title, String words) {}
