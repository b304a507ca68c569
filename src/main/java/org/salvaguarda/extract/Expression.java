package org.salvaguarda.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * A wording of a concept, compiled: a chain of steps, each of which tries to go on from a position
 * and returns where the whole chain ended, or {@link #NO}.
 *
 * <p>Written in the lexicon as words with a few signs, see docs/writing-a-check.md: {@code prior
 * ..2 (consent|authori*)} accepts "prior written authorisation".
 */
sealed interface Expression {

  /** The chain does not hold here. */
  int NO = -1;

  /** Position after the last word that the chain takes, or {@link #NO}. */
  int match(Scan scan, int position);

  /**
   * Adds the atoms and concepts that the chain can begin with.
   *
   * @return false if it can begin with any word, or hold no word at all
   */
  boolean addStarts(Set<Integer> atoms, Set<Integer> concepts);

  /** Accepts. */
  record End(boolean atLastWord) implements Expression {
    @Override
    public int match(Scan scan, int position) {
      return atLastWord && position < scan.size() ? NO : position;
    }

    @Override
    public boolean addStarts(Set<Integer> atoms, Set<Integer> concepts) {
      return false;
    }
  }

  /** One word, by its atom: a literal, a beginning or an ending. */
  record Word(int atom, Expression next) implements Expression {
    @Override
    public int match(Scan scan, int position) {
      return scan.is(position, atom) ? next.match(scan, position + 1) : NO;
    }

    @Override
    public boolean addStarts(Set<Integer> atoms, Set<Integer> concepts) {
      atoms.add(atom);
      return true;
    }
  }

  /**
   * One word that passes any of several tests: {@code (consent|leave|authori*)} without trying each
   * in turn.
   */
  record AnyWord(BitSet tests, Expression next) implements Expression {
    @Override
    public int match(Scan scan, int position) {
      return scan.isAny(position, tests) ? next.match(scan, position + 1) : NO;
    }

    @Override
    public boolean addStarts(Set<Integer> atoms, Set<Integer> concepts) {
      tests.stream().forEach(atoms::add);
      return true;
    }
  }

  /** Another concept, wherever it was found. */
  record Reference(int concept, Expression next) implements Expression {
    @Override
    public int match(Scan scan, int position) {
      List<Span> spans = scan.spans(concept);
      for (int i = 0; i < spans.size(); i++) {
        int end = spans.get(i).from() == position ? next.match(scan, spans.get(i).to()) : NO;
        if (end != NO) {
          return end;
        }
      }
      return NO;
    }

    @Override
    public boolean addStarts(Set<Integer> atoms, Set<Integer> concepts) {
      concepts.add(concept);
      return true;
    }
  }

  /**
   * Up to {@code most} words of any kind, fewest first, never across a full stop, colon or
   * semicolon.
   */
  record Gap(int most, Expression next) implements Expression {
    @Override
    public int match(Scan scan, int position) {
      for (int taken = 0; taken <= most && position + taken <= scan.size(); taken++) {
        if (taken > 0 && scan.stopsBefore(position + taken)) {
          return NO;
        }
        int end = next.match(scan, position + taken);
        if (end != NO) {
          return end;
        }
      }
      return NO;
    }

    @Override
    public boolean addStarts(Set<Integer> atoms, Set<Integer> concepts) {
      return false;
    }
  }

  /** Any of several chains, first that holds. */
  record Either(List<Expression> branches) implements Expression {
    @Override
    public int match(Scan scan, int position) {
      for (Expression branch : branches) {
        int end = branch.match(scan, position);
        if (end != NO) {
          return end;
        }
      }
      return NO;
    }

    @Override
    public boolean addStarts(Set<Integer> atoms, Set<Integer> concepts) {
      boolean certain = true;
      for (Expression branch : branches) {
        certain &= branch.addStarts(atoms, concepts);
      }
      return certain;
    }
  }

  /**
   * Holds only at the first word of the provision; {@code atom} is the test that this position
   * passes.
   */
  record FirstWord(int atom, Expression next) implements Expression {
    @Override
    public int match(Scan scan, int position) {
      return position == 0 ? next.match(scan, position) : NO;
    }

    @Override
    public boolean addStarts(Set<Integer> atoms, Set<Integer> concepts) {
      atoms.add(atom);
      return true;
    }
  }
}
