package org.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.core.comparison.Comparison;
import org.readout.core.report.AnnotationReport;
import org.readout.core.report.CsvReport;
import org.readout.core.report.HtmlReport;
import org.readout.core.report.JsonReport;
import org.readout.core.report.MarkdownReport;
import org.readout.core.report.Report;
import org.readout.core.report.TerminalReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a comparison is written, and how; without any of these, to the terminal. */
final class OutputOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description =
          "Write one self-contained page. FILE may be - for standard output, here and below.")
  private @Nullable Path html;

  @Option(names = "--json", paramLabel = "FILE", description = "Write JSON, for programs.")
  private @Nullable Path json;

  @Option(names = "--markdown", paramLabel = "FILE", description = "Write Markdown.")
  private @Nullable Path markdown;

  @Option(names = "--csv", paramLabel = "FILE", description = "Write the findings as CSV.")
  private @Nullable Path csv;

  @Option(
      names = "--annotations",
      paramLabel = "FILE",
      description = "Write the findings as W3C Web Annotations.")
  private @Nullable Path annotations;

  void write(Comparison comparison, PrintWriter out) throws IOException {
    Map<Path, Report> reports = reports();
    if (reports.isEmpty()) {
      Terminal terminal = Terminal.ofThisProcess();
      new TerminalReport(terminal.columns(), terminal.colour()).write(comparison, out);
    }
    for (Map.Entry<Path, Report> report : reports.entrySet()) {
      write(comparison, report.getValue(), report.getKey(), out);
    }
    out.flush();
  }

  private Map<Path, Report> reports() {
    Map<Path, Report> reports = new LinkedHashMap<>();
    add(reports, html, new HtmlReport());
    add(reports, json, new JsonReport());
    add(reports, markdown, new MarkdownReport());
    add(reports, csv, new CsvReport());
    add(reports, annotations, new AnnotationReport());
    return reports;
  }

  private void add(Map<Path, Report> reports, @Nullable Path path, Report report) {
    if (path != null && reports.putIfAbsent(path, report) != null) {
      throw new ParameterException(spec.commandLine(), path + " is named for two outputs");
    }
  }

  /** As on standard output, half a surrogate pair is written as a question mark. */
  private void write(Comparison comparison, Report report, Path path, PrintWriter out)
      throws IOException {
    if (path.toString().equals("-")) {
      report.write(comparison, out);
      return;
    }
    try (Writer writer = new OutputStreamWriter(Files.newOutputStream(path), UTF_8)) {
      report.write(comparison, writer);
    } catch (IOException failure) {
      throw new ParameterException(spec.commandLine(), "cannot write " + path, failure);
    }
  }
}
