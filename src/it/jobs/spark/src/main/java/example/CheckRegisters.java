package example;

import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.UnreadableDocumentException;
import io.github.samenspraak.rule.RuleSet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/** Checks many registers, one on each line of a file, and prints how often each rule is broken. */
public final class CheckRegisters {

  public static void main(String[] arguments) throws IOException {
    LocalDate today = LocalDate.parse(arguments[1]);
    try (SparkSession spark =
        SparkSession.builder().appName("registers").master("local[*]").getOrCreate()) {
      spark.read().textFile(arguments[0]).javaRDD()
          .flatMapToPair(line -> findingsByRule(line, today).entrySet().stream()
              .map(rule -> new Tuple2<>(rule.getKey(), rule.getValue())).iterator())
          .reduceByKey(Long::sum)
          .sortByKey()
          .collect()
          .forEach(rule -> System.out.println(rule._1() + " " + rule._2()));
    }
  }

  private static Map<String, Long> findingsByRule(String document, LocalDate today) {
    try {
      return RuleSet.standard().check(RegisterReader.standard().read(document), today).byRule();
    } catch (UnreadableDocumentException e) {
      return Map.of("unreadable", 1L);
    }
  }
}
