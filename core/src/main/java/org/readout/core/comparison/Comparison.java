package org.readout.core.comparison;

import java.util.List;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.Cast;

/**
 * A story's articles laid side by side.
 *
 * @param accounts in the order the articles were given
 * @param matters sharpest first
 * @param findings by type, then sharpest first
 */
public record Comparison(
    List<Account> accounts, Cast cast, List<Matter> matters, List<Finding> findings) {

  public Comparison {
    accounts = List.copyOf(accounts);
    matters = List.copyOf(matters);
    findings = List.copyOf(findings);
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
