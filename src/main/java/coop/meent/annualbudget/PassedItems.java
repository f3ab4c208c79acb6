package coop.meent.annualbudget;

import coop.meent.assembly.AgendaItem;
import coop.meent.assembly.AssemblyService;
import coop.meent.assembly.ItemKind;
import coop.meent.assembly.Sitting;
import coop.meent.assembly.Verdict;
import coop.meent.base.Id.QuestionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What assemblies decided, for whoever notes that a budget was: only items that were voted, closed
/// and passed.
public record PassedItems(AssemblyService assemblies) {

  /// @param title of the item
  /// @param assembly its title
  public record Passed(QuestionId id, String title, String assembly, LocalDate day) {}

  /// The latest first.
  public List<Passed> all() {
    List<Passed> passed = new ArrayList<>();
    for (var assembly : assemblies.assemblies())
      assemblies.sitting(assembly.id()).ifPresent(sitting -> passed.addAll(of(sitting)));
    passed.sort(Comparator.comparing(Passed::day).reversed().thenComparing(Passed::title));
    return passed;
  }

  public Optional<Passed> find(QuestionId id) {
    return assemblies
        .sitting(id)
        .flatMap(sitting -> sitting.item(id).map(item -> passed(sitting, item)));
  }

  private static List<Passed> of(Sitting sitting) {
    return sitting.voted().stream()
        .filter(item -> item.kind() == ItemKind.VOTE)
        .filter(item ->
            sitting
                .ballot(item)
                .closing()
                .filter(closing -> closing.outcome().equals(Verdict.PASSED.name()))
                .isPresent())
        .map(item -> passed(sitting, item))
        .toList();
  }

  private static Passed passed(Sitting sitting, AgendaItem item) {
    return new Passed(
        item.id(), item.title(), sitting.assembly().title(), sitting.assembly().date());
  }
}
