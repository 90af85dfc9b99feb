package io.github.samenspraak.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.MultimapBuilder;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.ImmutableGraph;
import com.google.common.graph.Traverser;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds elements that refer to themselves, directly or through others. */
public final class ReferenceCycles {

  private ReferenceCycles() {}

  /**
   * {@return the cycles of elements, each in the order of the elements} An element that refers to
   * itself is a cycle of one.
   *
   * @param elements the elements
   * @param references gives the ids that an element refers to
   * @param <T> the type of the elements
   */
  public static <T extends Identified> ImmutableList<ImmutableList<T>> among(
      List<T> elements, Function<T, ? extends Collection<? extends Id<?>>> references) {
    ImmutableGraph<Id<?>> graph = graph(elements, references);
    if (!Graphs.hasCycle(graph)) {
      return ImmutableList.of();
    }
    Map<Id<?>, ImmutableSet<Id<?>>> cycles = new HashMap<>();
    for (ImmutableSet<Id<?>> component : components(graph)) {
      if (isCycle(component, graph)) {
        component.forEach(id -> cycles.put(id, component));
      }
    }
    // The first id stands for its cycle: the hash of a set, a sum, is shared by many sets.
    ListMultimap<Id<?>, T> groups = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (T element : elements) {
      Optional.ofNullable(cycles.get(element.id()))
          .ifPresent(cycle -> groups.put(cycle.iterator().next(), element));
    }
    return groups.asMap().values().stream()
        .map(ImmutableList::copyOf)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the references between elements that have references} Most elements have none, and so
   * are in no cycle.
   */
  private static <T extends Identified> ImmutableGraph<Id<?>> graph(
      List<T> elements, Function<T, ? extends Collection<? extends Id<?>>> references) {
    ImmutableGraph.Builder<Id<?>> graph =
        GraphBuilder.directed().allowsSelfLoops(true).<Id<?>>immutable();
    List<T> referring =
        elements.stream().filter(element -> !references.apply(element).isEmpty()).toList();
    Set<Id<?>> ids = referring.stream().map(Identified::id).collect(Collectors.toSet());
    for (T element : referring) {
      for (Id<?> id : references.apply(element)) {
        if (ids.contains(id)) {
          graph.putEdge(element.id(), id);
        }
      }
    }
    return graph.build();
  }

  private static boolean isCycle(ImmutableSet<Id<?>> component, ImmutableGraph<Id<?>> graph) {
    Id<?> first = component.iterator().next();
    return component.size() > 1 || graph.hasEdgeConnecting(first, first);
  }

  /** {@return the strongly connected components, by Kosaraju's algorithm} */
  private static ImmutableList<ImmutableSet<Id<?>>> components(ImmutableGraph<Id<?>> graph) {
    ImmutableList<Id<?>> finished =
        ImmutableList.copyOf(Traverser.forGraph(graph).depthFirstPostOrder(graph.nodes()));
    Set<Id<?>> done = new HashSet<>();
    Traverser<Id<?>> back =
        Traverser.forGraph(
            id -> Iterables.filter(graph.predecessors(id), before -> !done.contains(before)));
    ImmutableList.Builder<ImmutableSet<Id<?>>> components = ImmutableList.builder();
    for (Id<?> id : Lists.reverse(finished)) {
      if (!done.contains(id)) {
        ImmutableSet<Id<?>> component = ImmutableSet.copyOf(back.breadthFirst(id));
        done.addAll(component);
        components.add(component);
      }
    }
    return components.build();
  }
}
