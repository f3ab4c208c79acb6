package coop.meent.cli;

import coop.meent.base.Refusal;
import java.util.List;

/// Why a proof is none.
sealed interface IdeaProof extends Refusal {

  record Unproven(String step) implements IdeaProof {
    @Override
    public List<Object> arguments() {
      return List.of(step);
    }
  }
}
