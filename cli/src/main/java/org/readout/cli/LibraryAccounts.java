package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import org.readout.core.article.Article;
import org.readout.core.speaker.Account;
import org.readout.core.speaker.AccountReader;
import org.readout.store.Held;
import org.readout.store.LibraryException;
import org.readout.store.Page;
import org.readout.store.Store;
import org.readout.store.library.Library;

/** The accounts of stories and articles that a library holds, under the names they have there. */
final class LibraryAccounts {
  private final Store store;
  private final Messages messages;

  private LibraryAccounts(Store store, Messages messages) {
    this.store = store;
    this.messages = messages;
  }

  /**
   * Gives the accounts in the order of publication within each story.
   *
   * @param labels such as {@code s17} and {@code a17}
   */
  static List<Account> of(List<String> labels, LibraryOptions options, Messages messages) {
    try (Library library = options.toRead()) {
      return new LibraryAccounts(library.store(), messages).of(labels);
    } catch (LibraryException failure) {
      throw new Stopped(String.valueOf(failure.getMessage()));
    }
  }

  private List<Account> of(List<String> labels) {
    List<Held> articles = new ArrayList<>();
    for (String label : labels) {
      List<Held> named =
          Labels.story(label)
              .map(story -> store.articles(story, Page.all()))
              .orElseGet(() -> Labels.article(label).flatMap(store::article).stream().toList());
      if (named.isEmpty()) {
        throw new Stopped("the library has no " + label);
      }
      articles.addAll(named);
    }
    List<Account> accounts = new ArrayList<>();
    for (Held held : articles.stream().distinct().toList()) {
      accounts.add(named(held.isRead() ? store.account(held) : read(held.article()), held));
    }
    return accounts;
  }

  private Account read(Article article) {
    AccountReader reader = Models.accountReader(messages);
    return reader.read(article);
  }

  private static Account named(Account account, Held held) {
    return new Account(
        account.article().withId(held.label()),
        account.sentences(),
        account.statements(),
        account.speakers(),
        account.speakerOf(),
        account.doubts());
  }
}
