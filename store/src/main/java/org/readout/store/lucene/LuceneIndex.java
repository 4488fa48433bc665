package org.readout.store.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.readout.core.speaker.Account;
import org.readout.store.Hits;
import org.readout.store.LibraryException;
import org.readout.store.Page;
import org.readout.store.Query;
import org.readout.store.SearchIndex;
import org.readout.store.Snippet;

/** The search index in a folder of its own. */
public final class LuceneIndex implements SearchIndex {
  /** Of what is indexed and how; an index of another form is built again. */
  private static final String FORM = "2";

  private static final double BUFFER_MIB = 48;

  /** Lucene tells on standard error which instructions of the processor it does without. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private final Path folder;
  private final Directory directory;
  private final Snippets snippets = new Snippets();
  private final Searching searching = new Searching();
  private @Nullable IndexWriter writer;
  private @Nullable SearcherManager searchers;
  private long last;

  private LuceneIndex(Path folder) throws IOException {
    this.folder = folder;
    directory = FSDirectory.open(folder);
  }

  /** Nothing is made before something is put. */
  public static LuceneIndex open(Path folder) {
    LUCENE.setLevel(Level.SEVERE);
    try {
      Files.createDirectories(folder);
      return new LuceneIndex(folder);
    } catch (IOException failure) {
      throw new LibraryException("cannot open the index in " + folder, failure);
    }
  }

  /** Leaves nothing of an index, whatever state it is in. */
  public static void delete(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    } catch (IOException failure) {
      throw new LibraryException("cannot delete the index in " + folder, failure);
    }
  }

  /** Takes the right to write; false while another process has it. */
  public boolean startWriting() {
    try {
      writer = new IndexWriter(directory, config());
      last = number(commitData(writer.getLiveCommitData()), "article");
      return true;
    } catch (LockObtainFailedException held) {
      return false;
    } catch (IOException failure) {
      throw failed(failure);
    }
  }

  /** What was put since the last commit is given up. */
  public void stopWriting() {
    try {
      if (writer != null) {
        writer.rollback();
        writer = null;
      }
    } catch (IOException failure) {
      throw failed(failure);
    }
  }

  private static IndexWriterConfig config() {
    IndexWriterConfig config = new IndexWriterConfig(analyzer());
    config.setRAMBufferSizeMB(BUFFER_MIB);
    config.setCommitOnClose(false);
    // Merges neighbours only, so that articles of one score stay in the order of adding.
    config.setMergePolicy(new LogByteSizeMergePolicy());
    return config;
  }

  private static Analyzer analyzer() {
    Words names = Words.ofNames();
    return new PerFieldAnalyzerWrapper(
        Words.ofTexts(), Map.of(Documents.OUTLET, names, Documents.SPEAKER, names));
  }

  private static Map<String, String> commitData(
      @Nullable Iterable<Map.Entry<String, String>> entries) {
    Map<String, String> data = new TreeMap<>();
    if (entries != null) {
      entries.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return data;
  }

  private static long number(Map<String, String> data, String key) {
    return Long.parseLong(data.getOrDefault(key, "0"));
  }

  /** -1 where the index cannot be read, or is of another form. */
  @Override
  public long upTo() {
    try {
      if (!DirectoryReader.indexExists(directory)) {
        return 0;
      }
      Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
      return FORM.equals(data.get("form")) ? number(data, "change") : -1;
    } catch (IOException unreadable) {
      return -1;
    }
  }

  @Override
  public void put(long article, Account account, float @Nullable [] vector) {
    try {
      List<Document> block = Documents.of(article, account, vector);
      if (article > last) {
        writer().addDocuments(block);
        last = article;
      } else {
        writer().updateDocuments(Documents.term(article), block);
      }
    } catch (IOException failure) {
      throw failed(failure);
    }
  }

  @Override
  public void commit(long upTo) {
    try {
      writer()
          .setLiveCommitData(
              Map.of("form", FORM, "change", Long.toString(upTo), "article", Long.toString(last))
                  .entrySet());
      writer().commit();
    } catch (IOException failure) {
      throw failed(failure);
    }
  }

  @Override
  public Hits search(Query query, float @Nullable [] vector, Page page) {
    try {
      if (!DirectoryReader.indexExists(directory)) {
        return Hits.NONE;
      }
      SearcherManager searchers = searchers();
      searchers.maybeRefresh();
      IndexSearcher searcher = searchers.acquire();
      try {
        return searching.search(searcher, query, vector, page);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException failure) {
      throw failed(failure);
    }
  }

  @Override
  public Optional<Snippet> snippet(Query query, Account account) {
    return snippets.of(query, account);
  }

  private synchronized SearcherManager searchers() throws IOException {
    if (searchers == null) {
      searchers = new SearcherManager(directory, null);
    }
    return searchers;
  }

  private IndexWriter writer() {
    if (writer == null) {
      throw new IllegalStateException("not opened to be written");
    }
    return writer;
  }

  private LibraryException failed(IOException failure) {
    return new LibraryException(
        "the index in " + folder + " fails: " + failure.getMessage(), failure);
  }

  /** What was put since the last commit is given up. */
  @Override
  public void close() {
    stopWriting();
    try {
      if (searchers != null) {
        searchers.close();
      }
      directory.close();
    } catch (IOException failure) {
      throw failed(failure);
    }
  }
}
