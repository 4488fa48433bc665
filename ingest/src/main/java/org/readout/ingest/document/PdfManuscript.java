package org.readout.ingest.document;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;
import org.readout.ingest.document.Manuscript.Properties;

/** The text of a PDF. */
public final class PdfManuscript {
  private static final Pattern FILE =
      Pattern.compile(
          "(?i).*\\.(?:docx?|indd|qxd|qxp|pdf|odt|rtf|pages)|Microsoft Word.*|untitled.*");

  /** Damage is worked around; what the library thinks of it is of no use to the reader. */
  private static final Logger LOGGER = Logger.getLogger("org.apache");

  private PdfManuscript() {}

  /** Reads a PDF; of one that is damaged beyond repair, or needs a password, an exception tells. */
  public static Manuscript of(byte[] bytes) throws IOException {
    LOGGER.setLevel(Level.OFF);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      Manuscript manuscript = new Manuscript(properties(document.getDocumentInformation()));
      new PdfParagraphs(PdfLines.of(document)).writeTo(manuscript);
      return manuscript;
    } catch (RuntimeException | StackOverflowError damaged) {
      throw new IOException("is a damaged PDF", damaged);
    }
  }

  private static Properties properties(PDDocumentInformation said) {
    String title = text(said.getTitle());
    String author = text(said.getAuthor());
    return new Properties(
        title == null || FILE.matcher(title).matches() ? null : title,
        author == null ? List.of() : List.of(author.split("\\s*;\\s*")),
        date(said.getCreationDate()),
        null,
        null);
  }

  private static @Nullable String text(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static @Nullable String date(@Nullable Calendar date) {
    if (date == null) {
      return null;
    }
    ZoneOffset zone =
        ZoneOffset.ofTotalSeconds(date.getTimeZone().getOffset(date.getTimeInMillis()) / 1000);
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        Instant.ofEpochMilli(date.getTimeInMillis()).atOffset(zone));
  }
}
