package coop.meent.personal;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.document.PdfWriter;
import coop.meent.document.PlainJson;
import coop.meent.document.Report;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.member.Role;
import coop.meent.personal.PersonalPart.Asked;
import coop.meent.personal.PersonalPart.Held;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Writes everything that is held about one person as a folder, or as a zip file where the name
/// ends so: JSON for programs, a PDF for people.
public final class PersonalExport {

  static final String DATA = "data.json";
  static final String OVERVIEW = "overview.pdf";

  private final MemberService members;
  private final MembershipService memberships;
  private final List<PersonalPart> parts;
  private final Clock clock;

  public PersonalExport(
      MemberService members, MembershipService memberships, List<PersonalPart> parts, Clock clock) {
    this.members = members;
    this.memberships = memberships;
    this.parts = List.copyOf(parts);
    this.clock = clock;
  }

  /// Whether somebody may have it: the person, and the board for who asks.
  public static boolean mayHave(Member reader, MemberId who) {
    return reader.id().equals(who) || reader.roles().contains(Role.BOARD);
  }

  /// Everything, as the reader may read it.
  PersonalData gather(MemberId who, Member reader) {
    var line = memberships.register().line(who, LocalDate.now(clock)).orElseThrow();
    var asked = new Asked(who, reader.id());
    List<Held> held = parts.stream().map(part -> part.of(asked)).toList();
    return new PersonalData(members.cooperative(), line, reader.name(), LocalDate.now(clock), held);
  }

  public ExportOutcome write(MemberId who, Member reader, Path target, Language language) {
    var line = memberships.register().line(who, LocalDate.now(clock));
    if (line.isEmpty()) return new ExportOutcome.Unknown();
    if (!mayHave(reader, who)) return new ExportOutcome.NotYours(line.get().name());
    var place = target.toAbsolutePath().normalize();
    if (Files.exists(place)) return new ExportOutcome.Exists(target);
    var folder = place.getParent();
    if (folder == null || !Files.isDirectory(folder))
      return new ExportOutcome.FolderMissing(target);
    var data = gather(who, reader);
    try {
      write(data, place, language);
    } catch (IOException e) {
      var said = e.getMessage();
      return new ExportOutcome.NotWritten(
          target, said == null ? e.getClass().getSimpleName() : said);
    }
    return new ExportOutcome.Done(target, data.count(), data.notIncluded());
  }

  private static void write(PersonalData data, Path place, Language language) throws IOException {
    var texts = new Texts(language);
    var report = new PersonalOverview(texts).report(data);
    boolean isZip = place.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    try (var made = new Unfinished(place)) {
      writeTo(made.folder(), data, report, texts);
      if (isZip) made.zip();
      else made.keep();
    }
  }

  private static void writeTo(Path folder, PersonalData data, Report report, Texts texts)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(DATA))) {
      PlainJson.write(out, data.json(texts));
    }
    if (new PdfWriter().write(report, folder.resolve(OVERVIEW)) instanceof Refusal refusal)
      throw new IOException(texts.refusal(refusal));
  }
}
