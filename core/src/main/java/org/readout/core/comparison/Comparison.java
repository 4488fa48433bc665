package org.readout.core.comparison;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.Cast;

/**
 * A story's articles laid side by side.
 *
 * @param accounts in the order the articles were given
 * @param matters sharpest first
 * @param findings by type, then sharpest first
 * @param reasons finding id to why it was made
 * @param abstentions clashes that were looked at and not called, nearest to a call first
 * @param focus what the matters and findings are a part of; null where they are all
 */
public record Comparison(
    List<Account> accounts,
    Cast cast,
    List<Matter> matters,
    List<Finding> findings,
    Map<String, Reason> reasons,
    List<Abstention> abstentions,
    @Nullable Focus focus) {

  public Comparison {
    reasons = Map.copyOf(reasons);
    abstentions = List.copyOf(abstentions);
    accounts = List.copyOf(accounts);
    matters = List.copyOf(matters);
    findings = List.copyOf(findings);
  }

  public Comparison(
      List<Account> accounts, Cast cast, List<Matter> matters, List<Finding> findings) {
    this(accounts, cast, matters, findings, Map.of(), List.of(), null);
  }

  /** What a focus leaves of it: the findings it asks for and the matters they are of. */
  public Comparison focused(Focus focus) {
    List<Finding> kept = findings.stream().filter(finding -> focus.asksFor(finding, this)).toList();
    Set<String> ids = kept.stream().map(Finding::id).collect(Collectors.toSet());
    List<Matter> about =
        matters.stream()
            .filter(matter -> matter.findings().stream().anyMatch(ids::contains))
            .toList();
    return new Comparison(accounts, cast, about, kept, reasons, abstentions, focus);
  }

  public List<Finding> findings(Finding.Type type) {
    return findings.stream().filter(finding -> finding.type() == type).toList();
  }

  /** Throws {@link IllegalArgumentException} when no article has the id. */
  public Account account(String article) {
    return accounts.stream()
        .filter(account -> account.article().id().equals(article))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no article " + article));
  }
}
