package coop.meent.split;

import static coop.meent.store.db.Tables.SPLIT_WITHDRAWAL;
import static coop.meent.store.db.Tables.STANDING_TEAM_SPLIT;
import static coop.meent.store.db.Tables.TEAM_SHARE;
import static coop.meent.store.db.Tables.TEAM_SPLIT;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.ShareId;
import coop.meent.base.Id.SplitId;
import coop.meent.base.Ids;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.TeamShareRecord;
import coop.meent.store.db.tables.records.TeamSplitRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/// Splits with the office, their shares with each member.
final class TeamSplits {

  void put(Tx tx, TeamSplit split, Instant now) {
    var row = TEAM_SPLIT.newRecord();
    row.setId(split.id());
    row.setBilledId(IdConverter.bytes(split.billed()));
    row.setInvoiceNumber(split.invoiceNumber());
    row.setInvoiceDate(split.invoiceDate());
    row.setAssignmentId(split.assignment());
    row.setClientId(split.client());
    row.setNetCents(split.net());
    row.setMarginPercent(split.marginPercent().toPlainString());
    row.setKeptCents(split.kept());
    row.setSplitKey(split.key().name());
    row.setEntryId(split.entry());
    row.setRecordedAt(now);
    tx.put(Space.OFFICE, row);
  }

  void put(Tx tx, TeamShare share, Instant now) {
    var row = TEAM_SHARE.newRecord();
    row.setId(share.id());
    row.setMemberId(share.member());
    row.setTeamSplitId(share.split());
    row.setInvoiceNumber(share.invoiceNumber());
    row.setInvoiceDate(share.invoiceDate());
    row.setAssignmentId(share.assignment());
    row.setClientName(share.clientName());
    row.setWork(share.work());
    row.setNetCents(share.net());
    row.setMarginPercent(share.marginPercent().toPlainString());
    row.setKeptCents(share.kept());
    row.setSplitKey(share.key().name());
    row.setWeight(share.weight().toPlainString());
    row.setWeightSum(share.weightSum().toPlainString());
    row.setShareCents(share.amount());
    share.takesBack().ifPresent(row::setTakesBackId);
    row.setIsShared(share.isShared() ? 1L : 0L);
    row.setRecordedAt(now);
    tx.put(share.space(), row);
  }

  void withdraw(Tx tx, Ids ids, SplitId split, EntryId entry, String reason, Instant now) {
    var row = SPLIT_WITHDRAWAL.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setTeamSplitId(split);
    row.setEntryId(entry);
    row.setReason(reason);
    row.setRecordedAt(now);
    tx.put(Space.OFFICE, row);
  }

  /// The newest first, also those that were taken back.
  List<TeamSplit> all(DSLContext sql) {
    var standing = standing(sql);
    return sql.selectFrom(TEAM_SPLIT)
        .orderBy(TEAM_SPLIT.INVOICE_DATE.desc(), TEAM_SPLIT.ID.desc())
        .fetch(row -> split(row, standing.contains(row.getId())));
  }

  private static Set<SplitId> standing(DSLContext sql) {
    return new HashSet<>(
        sql.select(STANDING_TEAM_SPLIT.ID).from(STANDING_TEAM_SPLIT).fetch(STANDING_TEAM_SPLIT.ID));
  }

  Optional<TeamSplit> find(DSLContext sql, SplitId id) {
    return all(sql).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// All that are here, the newest first.
  List<TeamShare> shares(DSLContext sql) {
    return sql.selectFrom(TEAM_SHARE)
        .orderBy(TEAM_SHARE.INVOICE_DATE.desc(), TEAM_SHARE.ID)
        .fetch(TeamSplits::share);
  }

  List<TeamShare> shares(DSLContext sql, SplitId split) {
    return sql.selectFrom(TEAM_SHARE)
        .where(TEAM_SHARE.TEAM_SPLIT_ID.eq(split))
        .orderBy(TEAM_SHARE.ID)
        .fetch(TeamSplits::share);
  }

  Optional<TeamShare> share(DSLContext sql, ShareId id) {
    return sql.selectFrom(TEAM_SHARE).where(TEAM_SHARE.ID.eq(id)).fetchOptional(TeamSplits::share);
  }

  private static TeamSplit split(TeamSplitRecord row, boolean stands) {
    return new TeamSplit(
        row.getId(),
        IdConverter.uuid(row.getBilledId()),
        row.getInvoiceNumber(),
        row.getInvoiceDate(),
        row.getAssignmentId(),
        row.getClientId(),
        row.getNetCents(),
        new BigDecimal(row.getMarginPercent()),
        row.getKeptCents(),
        SplitKey.valueOf(row.getSplitKey()),
        row.getEntryId(),
        stands);
  }

  private static TeamShare share(TeamShareRecord row) {
    return new TeamShare(
        row.getId(),
        row.getMemberId(),
        row.getTeamSplitId(),
        row.getInvoiceNumber(),
        row.getInvoiceDate(),
        row.getAssignmentId(),
        row.getClientName(),
        row.getWork(),
        row.getNetCents(),
        new BigDecimal(row.getMarginPercent()),
        row.getKeptCents(),
        SplitKey.valueOf(row.getSplitKey()),
        new BigDecimal(row.getWeight()),
        new BigDecimal(row.getWeightSum()),
        row.getShareCents(),
        Optional.ofNullable(row.getTakesBackId()),
        row.getIsShared() == 1);
  }
}
