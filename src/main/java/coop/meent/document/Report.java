package coop.meent.document;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a feature hands over to be shown, printed or kept: figures, tables and the sentences that
/// explain them. Its texts are already in its language; amounts, dates and counts stay typed until
/// a writer formats them.
///
/// @param name what a command calls it, such as `trial-balance`
/// @param subtitle book, period and state, or the member it is about
/// @param asOf the day up to which the figures hold, from the figures and never from the clock
/// @param opening what a letter says, each a paragraph, read before anything else
/// @param figures at most four, shown large
/// @param charts drawn below the figures
/// @param closing sentences at the end, each a paragraph
public record Report(
    String name,
    Language language,
    String title,
    String subtitle,
    Issuer issuer,
    LocalDate asOf,
    List<String> opening,
    List<Figure> figures,
    List<LineChart> charts,
    List<Table> tables,
    List<String> closing) {

  public Report {
    opening = List.copyOf(opening);
    figures = List.copyOf(figures);
    charts = List.copyOf(charts);
    tables = List.copyOf(tables);
    closing = List.copyOf(closing);
    if (title.isBlank()) throw new IllegalArgumentException(name + " has no title");
    if (figures.size() > 4) throw new IllegalArgumentException(name + " has more than 4 figures");
  }

  /// A short mark of all its words and figures (the start of a SHA-256), printed on every page: two
  /// papers with the same mark say the same.
  public String mark() {
    return Mark.of(this);
  }

  /// The words and formats of its language.
  public Texts texts() {
    return new Texts(language);
  }

  public static Builder named(String name, Language language, LocalDate asOf) {
    return new Builder(name, language, asOf);
  }

  /// Fills a report part by part.
  public static final class Builder {

    private final String name;
    private final Language language;
    private final LocalDate asOf;
    private String title = "";
    private String subtitle = "";
    private Issuer issuer = new Issuer("", "", "");
    private final List<String> opening = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<LineChart> charts = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<String> closing = new ArrayList<>();

    private Builder(String name, Language language, LocalDate asOf) {
      this.name = name;
      this.language = language;
      this.asOf = asOf;
    }

    public Builder title(String title) {
      this.title = title;
      return this;
    }

    public Builder subtitle(String subtitle) {
      this.subtitle = subtitle;
      return this;
    }

    public Builder issuedBy(Issuer issuer) {
      this.issuer = issuer;
      return this;
    }

    public Builder opening(String paragraph) {
      opening.add(paragraph);
      return this;
    }

    public Builder figure(Figure figure) {
      figures.add(figure);
      return this;
    }

    public Builder chart(LineChart chart) {
      charts.add(chart);
      return this;
    }

    public Builder table(Table table) {
      tables.add(table);
      return this;
    }

    public Builder closing(String sentence) {
      closing.add(sentence);
      return this;
    }

    public Report build() {
      return new Report(
          name, language, title, subtitle, issuer, asOf, opening, figures, charts, tables, closing);
    }
  }
}
