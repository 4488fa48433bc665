package org.readout.core.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.core.comparison.Abstention;
import org.readout.core.comparison.Comparison;
import org.readout.core.comparison.Finding;
import org.readout.core.comparison.Matter;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.Cast;
import org.readout.core.statement.Statement;

/**
 * The whole comparison for programs; {@code compare.schema.json} tells its shape. A statement's id
 * is {@code article.statement}; its speaker is a member of the cast. An article, a speaker, a
 * statement, a finding stands on a line of its own, so that two comparisons can be told apart with
 * a line-based tool.
 */
public final class JsonReport implements Report {

  @Override
  public void write(Comparison comparison, Appendable out) throws IOException {
    out.append(new Writing(comparison).all()).append('\n');
  }

  private static final class Writing {
    private final Comparison comparison;
    private final JsonWriter json = new JsonWriter();
    private final Map<String, JsonParts> parts = new HashMap<>();

    Writing(Comparison comparison) {
      this.comparison = comparison;
      for (Account account : comparison.accounts()) {
        parts.put(account.article().id(), new JsonParts(json, account.text()));
      }
    }

    String all() {
      List<Account> accounts = comparison.accounts();
      json.object(
          () -> {
            json.field("readout", "1");
            json.lines("articles", accounts, this::article);
            json.lines("speakers", comparison.cast().members(), this::speaker);
            json.lines(
                "statements",
                accounts.stream().flatMap(Writing::located).toList(),
                this::statement);
            json.lines("matters", comparison.matters(), this::matter);
            json.lines("findings", comparison.findings(), this::finding);
            json.lines("abstentions", comparison.abstentions(), this::abstention);
          });
      return json.toString();
    }

    private void article(Account account) {
      json.object(
          () -> {
            json.field("id", account.article().id());
            JsonParts.metadata(json, account.article());
            json.field("sha256", Digest.hex(account.text()));
          });
    }

    private void speaker(Cast.Member member) {
      json.object(
          () -> {
            json.field("id", member.id());
            json.field("name", member.name());
            json.field("title", member.title());
            json.field("type", member.type().label());
            json.strings("aliases", member.aliases());
          });
    }

    private record Located(Account account, Statement statement) {}

    private static Stream<Located> located(Account account) {
      return account.statements().stream().map(statement -> new Located(account, statement));
    }

    private void statement(Located located) {
      String article = located.account().article().id();
      Statement statement = located.statement();
      JsonParts of = parts(article);
      json.object(
          () -> {
            json.field("id", global(article, statement.id()));
            json.field("article", article);
            of.roles(statement);
            json.field("speaker", castId(located));
            json.field("doubt", located.account().doubts().get(statement.id()));
            of.judgement(statement, global(article, statement.parent()));
          });
    }

    private @Nullable String castId(Located located) {
      return located
          .account()
          .speaker(located.statement())
          .flatMap(one -> comparison.cast().member(located.account().article().id(), one.id()))
          .map(Cast.Member::id)
          .orElse(null);
    }

    private void matter(Matter matter) {
      json.object(
          () -> {
            json.field("about", matter.about());
            json.object("stances", () -> stances(matter));
            json.strings("findings", matter.findings());
          });
    }

    private void stances(Matter matter) {
      for (Account account : comparison.accounts()) {
        Matter.Stance stance = matter.stances().get(account.article().id());
        if (stance != null) {
          json.field(account.article().id(), stance.label());
        }
      }
    }

    private void finding(Finding finding) {
      json.object(
          () -> {
            json.field("id", finding.id());
            json.field("type", finding.type().label());
            json.field("kind", finding.kind());
            json.field("about", finding.about());
            json.field("confidence", finding.confidence());
            json.field("rule", finding.rule());
            json.field("note", finding.note());
            json.array("evidence", finding.evidence(), this::evidence);
            if (finding.type() == Finding.Type.ONLY) {
              json.array("nearest", finding.nearest(), this::nearest);
            }
          });
    }

    private void abstention(Abstention abstention) {
      json.object(
          () -> {
            json.field("kind", abstention.kind());
            json.field("rule", abstention.rule());
            json.field("why", abstention.why());
            json.array("evidence", abstention.evidence(), this::evidence);
          });
    }

    private void evidence(Finding.Evidence evidence) {
      json.object(
          () -> {
            json.field("article", evidence.article());
            json.field("statement", global(evidence.article(), evidence.statement()));
            parts(evidence.article()).spans("spans", evidence.spans());
            json.field("value", evidence.value());
          });
    }

    private void nearest(Finding.Nearest nearest) {
      json.object(
          () -> {
            json.field("article", nearest.article());
            parts(nearest.article()).spans("spans", List.of(nearest.span()));
            json.field("score", nearest.score());
          });
    }

    private JsonParts parts(String article) {
      JsonParts found = parts.get(article);
      if (found == null) {
        throw new IllegalArgumentException("evidence in an unknown article: " + article);
      }
      return found;
    }

    private static @Nullable String global(String article, @Nullable String statement) {
      return statement == null ? null : article + "." + statement;
    }
  }
}
