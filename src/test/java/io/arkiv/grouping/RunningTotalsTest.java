package io.arkiv.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.ListItem;
import io.arkiv.query.aggregation.Aggregate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FetchedTotals that run over the rows of a group, and over the pages that they come in. */
class RunningTotalsTest {

  @Test
  void valuesCountOnceWithoutRegardToCase() {
    RunningDistinct count = new RunningDistinct(0, false);
    for (Object value : List.of("Anna", "ANNA", "Νίκος", "ΝΊΚΟΣ", "Bo")) {
      count.add(value);
    }
    assertEquals(4, count.value(), "a final sigma is another letter than a capital one's");
    count.add(new ListItem(7, "A"));
    count.add(new ListItem(7L, "a"));
    assertEquals(5, count.value());
  }

  @Test
  void aCountThatGoesOnAsksForTheValuesThatComeNext() {
    RunningDistinct count = new RunningDistinct(2, true);
    Collection<Object> asked = new ArrayList<>();
    count.expect(
        List.of("Anna", "Bo", "bo"),
        new EarlierValues() {
          @Override
          public Set<Object> among(Collection<Object> values) {
            asked.addAll(values);
            return Set.of("anna");
          }

          @Override
          public List<Double> ranked(long from, int number) {
            throw new IllegalStateException();
          }
        });
    List.of("Anna", "Bo", "bo").forEach(count::add);
    assertEquals(Set.of("anna", "bo"), new HashSet<>(asked));
    assertEquals(3, count.value());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 10, 11, 500, 501})
  void aMedianNeedsOnlyTheMiddleOfWhatWentBefore(int before) {
    Random dice = new Random(before);
    for (int shift : new int[] {-1000, 0, 1000}) {
      List<Double> all = new ArrayList<>();
      for (int i = 0; i < before; i++) {
        all.add((double) dice.nextInt(200));
      }
      all.sort(null);
      List<Double> earlier = List.copyOf(all);
      int rows = 40;
      RunningMedian median = new RunningMedian(before);
      median.expect(rows, ranked(earlier, rows));
      for (int i = 0; i < rows; i++) {
        double value = dice.nextInt(200) + shift;
        all.add(value);
        all.sort(null);
        median.add(value);
        double low = all.get((all.size() - 1) / 2);
        double high = all.get(all.size() / 2);
        assertEquals((low + high) / 2, median.value());
      }
    }
  }

  private static EarlierValues ranked(List<Double> earlier, int rows) {
    return new EarlierValues() {
      @Override
      public Set<Object> among(Collection<Object> values) {
        throw new IllegalStateException();
      }

      @Override
      public List<Double> ranked(long from, int number) {
        assertTrue(number <= rows + 5, "no more than the answer can reach");
        return earlier.subList((int) from, (int) from + number);
      }
    };
  }

  @Test
  void sumsKeepTheirKindAndBeginWithoutAValue() {
    RunningSum sum = new RunningSum(ValueKind.INTEGER, null);
    assertNull(sum.value());
    sum.add(Integer.MAX_VALUE);
    assertEquals(Integer.MAX_VALUE, sum.value());
    sum.add(1);
    assertEquals(1L + Integer.MAX_VALUE, sum.value());
    RunningSum tenths = new RunningSum(ValueKind.DECIMAL, null);
    tenths.add(0.1);
    tenths.add(0.2);
    assertEquals(0.3, tenths.value());
  }

  @Test
  void averagesLeaveOutWhatTheyAreTold() {
    RunningAverage noNegative = new RunningAverage(Aggregate.Takes.NO_NEGATIVE, BigDecimal.ZERO, 0);
    RunningAverage onlyPositive =
        new RunningAverage(Aggregate.Takes.ONLY_POSITIVE, BigDecimal.ZERO, 0);
    for (int value : new int[] {-5, 0, 4}) {
      noNegative.add(value);
      onlyPositive.add(value);
    }
    assertEquals(2.0, noNegative.value());
    assertEquals(4.0, onlyPositive.value());
  }

  @Test
  void textsAreSmallestWithoutRegardToCase() {
    RunningExtreme smallest = new RunningExtreme(false, null);
    RunningExtreme largest = new RunningExtreme(true, null);
    for (String text : Arrays.asList("bo", "Anna", "anna", "Åse", "CARL")) {
      smallest.add(text);
      largest.add(text);
    }
    assertEquals("Anna", smallest.value());
    assertEquals("Åse", largest.value());
  }
}
