package coop.meent.bond;

import java.util.List;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.util.SupplierUtil;

/// The best pairs, proven: a matching of the greatest weight in which one pair more weighs more
/// than all points. The library weighs in doubles; ours are whole numbers that a double holds
/// exactly, and only who goes with whom comes back.
final class Pairs {

  private Pairs() {}

  static Round.Found best(Fits fits) {
    var graph =
        new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(
            SupplierUtil.createIntegerSupplier(fits.size()),
            SupplierUtil.DEFAULT_WEIGHTED_EDGE_SUPPLIER);
    long more = fits.more();
    for (int i = 0; i < fits.size(); i++) graph.addVertex(i);
    for (int i = 0; i < fits.size(); i++)
      for (int j = i + 1; j < fits.size(); j++)
        if (fits.isPossible(i, j))
          graph.setEdgeWeight(graph.addEdge(i, j), (double) (more + fits.points(i, j)));
    var matching =
        new KolmogorovWeightedMatching<>(graph, ObjectiveSense.MAXIMIZE).getMatching().getEdges();
    var pairs =
        matching.stream()
            .map(edge -> List.of(graph.getEdgeSource(edge), graph.getEdgeTarget(edge)))
            .sorted((one, other) -> Integer.compare(one.getFirst(), other.getFirst()))
            .toList();
    return new Round.Found(pairs, true);
  }
}
