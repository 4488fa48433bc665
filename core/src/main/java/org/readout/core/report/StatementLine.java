package org.readout.core.report;

import org.readout.core.speaker.Account;
import org.readout.core.speaker.Speaker;
import org.readout.core.statement.Statement;

/**
 * An article's statements and speakers as one line of JSON; {@code statements.schema.json} tells
 * its shape.
 */
public final class StatementLine {
  private final JsonWriter json = new JsonWriter();
  private final Account account;
  private final JsonParts parts;

  private StatementLine(Account account) {
    this.account = account;
    this.parts = new JsonParts(json, account.text());
  }

  /** Without a line end. */
  public static String of(Account account) {
    StatementLine line = new StatementLine(account);
    line.json.object(
        () -> {
          line.json.field("id", account.article().id());
          line.json.array("statements", account.statements(), line::statement);
          line.json.array("speakers", account.speakers(), line::speaker);
        });
    return line.json.toString();
  }

  private void statement(Statement statement) {
    json.object(
        () -> {
          json.field("id", statement.id());
          parts.roles(statement);
          json.field("speaker", account.speakerOf().get(statement.id()));
          json.field("doubt", account.doubts().get(statement.id()));
          parts.judgement(statement, statement.parent());
        });
  }

  private void speaker(Speaker speaker) {
    json.object(
        () -> {
          json.field("id", speaker.id());
          json.field("name", speaker.name());
          json.field("title", speaker.title());
          json.field("type", speaker.type().label());
          json.strings("aliases", speaker.aliases());
          parts.spans("mentions", speaker.mentions());
        });
  }
}
