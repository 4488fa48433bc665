package org.readout.cli;

import java.util.function.Function;
import org.readout.core.article.Article;
import org.readout.core.report.ArticleLine;
import picocli.CommandLine.Command;

/** The cleaned articles. */
@Command(
    name = "articles",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Writes the text, blocks and metadata of each article as a line of JSON.")
final class ArticlesCommand extends StageCommand {

  @Override
  Function<Article, String> step(Messages messages) {
    return ArticleLine::of;
  }
}
