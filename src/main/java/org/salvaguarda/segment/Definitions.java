package org.salvaguarda.segment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of one language by which a text gives names to the Parties and to their people; part of
 * {@code structure.yaml}, folded.
 *
 * @param formulas what stands before a name that is given in passing: "hereinafter"
 * @param verbs what stands after a name that is defined: "means"
 * @param joint names for the Parties together, or for the text itself, which belong to neither
 * @param institutions words for a State and its organs
 * @param people words for those who act for it, their ships and aircraft among them
 * @param territory what stands before a State where things happen in it: "in", "territory"
 * @param sides what stands before the Party whose part of a list follows: "for Mexico: ..."
 * @param negations what takes a State out of a definition: "not a national of"
 * @param conjunctions what joins the members of a list: "and"
 * @param hostDeeds what the Party that receives is told by: "in whose territory"
 * @param partnerDeeds what the Party that sends, and its people, are told by: "deployed by"
 */
record Definitions(
    @JsonProperty("formulas") List<String> formulas,
    @JsonProperty("verbs") List<String> verbs,
    @JsonProperty("joint") Set<String> joint,
    @JsonProperty("institutions") Set<String> institutions,
    @JsonProperty("people") Set<String> people,
    @JsonProperty("territory") Set<String> territory,
    @JsonProperty("sides") Set<String> sides,
    @JsonProperty("negations") Set<String> negations,
    @JsonProperty("conjunctions") Set<String> conjunctions,
    @JsonProperty("hostDeeds") List<String> hostDeeds,
    @JsonProperty("partnerDeeds") List<String> partnerDeeds) {

  Definitions {
    formulas = List.copyOf(formulas);
    verbs = List.copyOf(verbs);
    joint = Set.copyOf(joint);
    institutions = Set.copyOf(institutions);
    people = Set.copyOf(people);
    territory = Set.copyOf(territory);
    sides = Set.copyOf(sides);
    negations = Set.copyOf(negations);
    conjunctions = Set.copyOf(conjunctions);
    hostDeeds = List.copyOf(hostDeeds);
    partnerDeeds = List.copyOf(partnerDeeds);
  }

  /** Everything that either language has. */
  static Definitions merged(Definitions one, Definitions two) {
    return new Definitions(
        both(one.formulas, two.formulas),
        both(one.verbs, two.verbs),
        both(one.joint, two.joint),
        both(one.institutions, two.institutions),
        both(one.people, two.people),
        both(one.territory, two.territory),
        both(one.sides, two.sides),
        both(one.negations, two.negations),
        both(one.conjunctions, two.conjunctions),
        both(one.hostDeeds, two.hostDeeds),
        both(one.partnerDeeds, two.partnerDeeds));
  }

  private static List<String> both(List<String> one, List<String> two) {
    return Stream.concat(one.stream(), two.stream()).toList();
  }

  private static Set<String> both(Set<String> one, Set<String> two) {
    return Stream.concat(one.stream(), two.stream()).collect(Collectors.toSet());
  }
}
