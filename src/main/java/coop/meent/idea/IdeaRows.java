package coop.meent.idea;

import static coop.meent.store.db.Tables.IDEA;
import static coop.meent.store.db.Tables.IDEA_STEP;

import coop.meent.base.Id.IdeaId;
import coop.meent.idea.Idea.Said;
import coop.meent.idea.Idea.Step;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.RowSpaces;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.IdeaStepRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// Ideas and their steps.
final class IdeaRows {

  /// Of an idea that is new, with all that is said of it at once.
  void put(Tx tx, Idea idea) {
    var row = IDEA.newRecord();
    row.setId(idea.id());
    row.setMemberId(idea.by());
    row.setOriginatorMemberId(idea.originator());
    row.setTitle(idea.title());
    row.setText(idea.text());
    row.setOnDate(idea.on());
    idea.from().ifPresent(row::setFromIdeaId);
    row.setRecordedAt(idea.recordedAt());
    tx.put(idea.space(), row);
    idea.steps().forEach(step -> put(tx, idea, step));
  }

  void put(Tx tx, Idea idea, Step step) {
    var row = IDEA_STEP.newRecord();
    row.setId(IdConverter.bytes(step.id()));
    row.setIdeaId(idea.id());
    row.setMemberId(step.by());
    row.setKind(step.said().name());
    step.about().map(IdConverter::bytes).ifPresent(row::setAboutId);
    step.whom().ifPresent(row::setWhomMemberId);
    step.base().ifPresent(row::setBaseIdeaId);
    step.next().ifPresent(row::setNextIdeaId);
    step.words().ifPresent(row::setWords);
    row.setOnDate(step.on());
    row.setRecordedAt(step.recordedAt());
    tx.put(idea.space(), row);
  }

  /// In the order in which they were written down. Steps of a kind that a later Meent knows are
  /// passed over.
  List<Idea> all(DSLContext sql) {
    var spaces = RowSpaces.of(sql, IDEA.getName());
    Map<IdeaId, List<Step>> steps = new HashMap<>();
    sql.selectFrom(IDEA_STEP)
        .orderBy(FactOrder.of(IDEA_STEP))
        .forEach(row ->
            step(row)
                .ifPresent(steps.computeIfAbsent(row.getIdeaId(), _ -> new ArrayList<>())::add));
    List<Idea> all = new ArrayList<>();
    for (var row : sql.selectFrom(IDEA).orderBy(FactOrder.of(IDEA)))
      all.add(
          new Idea(
              row.getId(),
              spaces.getOrDefault(row.getId().uuid(), Space.PRIVATE),
              row.getMemberId(),
              row.getOriginatorMemberId(),
              row.getTitle(),
              row.getText(),
              row.getOnDate(),
              Optional.ofNullable(row.getFromIdeaId()),
              row.getRecordedAt(),
              steps.getOrDefault(row.getId(), List.of())));
    return all;
  }

  private static Optional<Step> step(IdeaStepRecord row) {
    return Said.of(row.getKind())
        .map(said ->
            new Step(
                IdConverter.uuid(row.getId()),
                said,
                row.getMemberId(),
                Optional.ofNullable(row.getAboutId()).map(IdConverter::uuid),
                Optional.ofNullable(row.getWhomMemberId()),
                Optional.ofNullable(row.getBaseIdeaId()),
                Optional.ofNullable(row.getNextIdeaId()),
                Optional.ofNullable(row.getWords()),
                row.getOnDate(),
                row.getRecordedAt()));
  }
}
