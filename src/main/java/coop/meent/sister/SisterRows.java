package coop.meent.sister;

import static coop.meent.store.db.Tables.SISTER;
import static coop.meent.store.db.Tables.SISTER_ANSWER;
import static coop.meent.store.db.Tables.SISTER_ASK;
import static coop.meent.store.db.Tables.SISTER_CONSENT;
import static coop.meent.store.db.Tables.SISTER_KEY;
import static coop.meent.store.db.Tables.SISTER_LETTER;

import coop.meent.base.Hash;
import coop.meent.base.Id.MemberId;
import coop.meent.crypto.Identity;
import coop.meent.crypto.SecretKey;
import coop.meent.crypto.VerifyKey;
import coop.meent.crypto.WrappingPublicKey;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.SisterRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/// What was noted of sisters, letters and answers.
final class SisterRows {

  /// Kinds of what is noted of a cooperative; see the migration.
  enum Kind {
    INTRODUCED,
    CONFIRMED,
    REVOKED,
    OURS
  }

  /// @param who of us an interest is about
  record AskRow(UUID id, UUID letter, MemberId who) {}

  record AnswerRow(UUID ask, MemberId by, TheirAsk.Said said) {}

  /// What is noted of a cooperative.
  record Note(UUID sister, MemberId by, Kind kind, String name, String contact, Keys keys) {}

  void put(Tx tx, UUID id, Note note, Instant at) {
    var row = SISTER.newRecord();
    row.setId(IdConverter.bytes(id));
    row.setSisterId(IdConverter.bytes(note.sister()));
    row.setMemberId(note.by());
    row.setKind(note.kind().name());
    row.setName(note.name());
    row.setContact(note.contact());
    row.setSignKey(note.keys().sign().bytes());
    row.setWrapKey(note.keys().wrap().bytes());
    row.setRecordedAt(at);
    tx.put(Space.COMMON, row);
  }

  void putSecret(Tx tx, UUID id, MemberId of, byte[] secret, Instant at) {
    var row = SISTER_KEY.newRecord();
    row.setId(IdConverter.bytes(id));
    row.setSecret(secret);
    row.setRecordedAt(at);
    tx.put(Space.own(of), row);
  }

  void put(Tx tx, Consent consent, Instant at) {
    var row = SISTER_CONSENT.newRecord();
    row.setId(IdConverter.bytes(consent.id()));
    row.setMemberId(consent.member());
    row.setIsYes(consent.isYes() ? 1L : 0L);
    row.setRegion(consent.region().name());
    consent.band().from().ifPresent(row::setRateFromCents);
    consent.band().to().ifPresent(row::setRateToCents);
    row.setRecordedAt(at);
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, Space space, Post post) {
    var row = SISTER_LETTER.newRecord();
    row.setId(IdConverter.bytes(post.id()));
    row.setSisterId(IdConverter.bytes(post.sister()));
    row.setMemberId(post.by());
    row.setDirection(post.isIn() ? "IN" : "OUT");
    row.setKind(post.letter().content().kind().name());
    row.setLetterHash(post.hash().bytes());
    row.setContent(LetterForm.write(post.letter()));
    row.setRecordedAt(post.at());
    tx.put(space, row);
  }

  void put(Tx tx, AskRow ask, MemberId by, Instant at) {
    var row = SISTER_ASK.newRecord();
    row.setId(IdConverter.bytes(ask.id()));
    row.setLetterId(IdConverter.bytes(ask.letter()));
    row.setAskedMemberId(ask.who());
    row.setMemberId(by);
    row.setRecordedAt(at);
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, UUID id, AnswerRow answer, Instant at) {
    var row = SISTER_ANSWER.newRecord();
    row.setId(IdConverter.bytes(id));
    row.setAskId(IdConverter.bytes(answer.ask()));
    row.setMemberId(answer.by());
    row.setIsYes(answer.said().isYes() ? 1L : 0L);
    row.setContact(answer.said().contact());
    row.setWords(answer.said().words());
    row.setRecordedAt(at);
    tx.put(Space.COMMON, row);
  }

  Standing standing(DSLContext sql, LocalDate day) {
    Map<UUID, Sister> sisters = new LinkedHashMap<>();
    Optional<Own> own = Optional.empty();
    for (var row : sql.selectFrom(SISTER).orderBy(FactOrder.of(SISTER))) {
      var kind = kind(row.getKind());
      if (kind.isEmpty()) continue;
      var id = IdConverter.uuid(row.getSisterId());
      if (kind.get() == Kind.OURS) own = Optional.of(ours(own, row));
      else sisters.put(id, after(Optional.ofNullable(sisters.get(id)), kind.get(), row));
    }
    var here = own.map(one -> with(one, secrets(sql)));
    return new Standing(day, here, sisters, consents(sql), posts(sql), asks(sql), answers(sql));
  }

  private static Optional<Kind> kind(String word) {
    for (var kind : Kind.values()) if (kind.name().equals(word)) return Optional.of(kind);
    return Optional.empty();
  }

  /// The first to introduce us gave us our id for good; whoever comes later has other keys.
  private static Own ours(Optional<Own> before, SisterRecord row) {
    return new Own(
        before.map(Own::id).orElseGet(() -> IdConverter.uuid(row.getSisterId())),
        keys(row),
        row.getMemberId(),
        row.getContact(),
        Optional.empty());
  }

  private static Own with(Own own, List<SecretKey> secrets) {
    var ours =
        secrets.stream()
            .filter(one -> Keys.of(Identity.of(one.bytes())).equals(own.keys()))
            .findFirst();
    return new Own(own.id(), own.keys(), own.holder(), own.contact(), ours);
  }

  private static Sister after(Optional<Sister> before, Kind kind, SisterRecord row) {
    var keys = keys(row);
    var known =
        before.orElseGet(() ->
            Sister.met(IdConverter.uuid(row.getSisterId()), row.getName(), row.getContact(), keys));
    return switch (kind) {
      case INTRODUCED -> known.introduced(row.getName(), row.getContact(), keys);
      case CONFIRMED -> known.confirmed(row.getName(), row.getContact(), keys);
      case REVOKED -> known.revoked();
      case OURS -> known;
    };
  }

  private static Keys keys(SisterRecord row) {
    return new Keys(VerifyKey.of(row.getSignKey()), WrappingPublicKey.of(row.getWrapKey()));
  }

  private static List<SecretKey> secrets(DSLContext sql) {
    return sql.selectFrom(SISTER_KEY).orderBy(SISTER_KEY.ID).fetch().stream()
        .map(row -> SecretKey.of(row.getSecret()))
        .toList();
  }

  private static Map<MemberId, Consent> consents(DSLContext sql) {
    Map<MemberId, Consent> last = new LinkedHashMap<>();
    for (var row : sql.selectFrom(SISTER_CONSENT).orderBy(FactOrder.of(SISTER_CONSENT)))
      last.put(
          row.getMemberId(),
          new Consent(
              IdConverter.uuid(row.getId()),
              row.getMemberId(),
              row.getIsYes() == 1,
              Region.of(row.getRegion()),
              new Band(
                  Optional.ofNullable(row.getRateFromCents()),
                  Optional.ofNullable(row.getRateToCents()))));
    return last;
  }

  private static List<Post> posts(DSLContext sql) {
    List<Post> posts = new ArrayList<>();
    for (var row : sql.selectFrom(SISTER_LETTER).orderBy(FactOrder.of(SISTER_LETTER)))
      LetterKind.of(row.getKind())
          .flatMap(kind -> LetterCodec.kept(kind, row.getContent()))
          .map(letter ->
              new Post(
                  IdConverter.uuid(row.getId()),
                  IdConverter.uuid(row.getSisterId()),
                  row.getMemberId(),
                  row.getDirection().equals("IN"),
                  letter,
                  Hash.of(row.getLetterHash()),
                  row.getRecordedAt()))
          .ifPresent(posts::add);
    return posts;
  }

  private static List<AskRow> asks(DSLContext sql) {
    return sql.selectFrom(SISTER_ASK).orderBy(FactOrder.of(SISTER_ASK)).fetch().stream()
        .map(row ->
            new AskRow(
                IdConverter.uuid(row.getId()),
                IdConverter.uuid(row.getLetterId()),
                row.getAskedMemberId()))
        .toList();
  }

  private static List<AnswerRow> answers(DSLContext sql) {
    return sql.selectFrom(SISTER_ANSWER).orderBy(FactOrder.of(SISTER_ANSWER)).fetch().stream()
        .map(row ->
            new AnswerRow(
                IdConverter.uuid(row.getAskId()),
                row.getMemberId(),
                new TheirAsk.Said(row.getIsYes() == 1, row.getContact(), row.getWords())))
        .toList();
  }
}
