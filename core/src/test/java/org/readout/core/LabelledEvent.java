package org.readout.core;

import java.util.List;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.Cast;
import tools.jackson.databind.JsonNode;

/**
 * Several reports of one invented event with what a careful reader finds in them.
 *
 * @param name the folder's name, such as {@code 02-sulawesi-ferry}
 * @param accounts with the labelled statements and speakers; article ids are {@code a}, {@code b}
 *     and so on, statement ids are the labels', speaker ids are the entities'
 * @param cast one member for each entity, with the entity's id
 * @param labels the whole of {@code event.json}
 */
public record LabelledEvent(String name, List<Account> accounts, Cast cast, JsonNode labels) {

  public LabelledEvent {
    accounts = List.copyOf(accounts);
  }

  @Override
  public String toString() {
    return name;
  }
}
