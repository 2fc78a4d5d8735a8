import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.TimeoutException;

/// Follows topics, or sends dead letters back.
public class Events {
    public static void main(String[] args) throws Exception {
        var words = new ArrayList<>(List.of(args));
        var broker = words.removeFirst();
        var fromBeginning = words.remove("--from-beginning");
        var redrive = words.remove("--redrive");
        if (words.stream().anyMatch(word -> word.startsWith("--")) || redrive && words.size() != 1) {
            System.err.println("usage: events [topic...] [--from-beginning] | events --redrive <topic>-dlt");
            System.exit(2);
        }
        requireBroker(broker);
        if (redrive) {
            new Redrive(broker, words.getFirst()).run();
        } else {
            new Tail(broker, words, fromBeginning).run();
        }
    }

    static Map<String, Object> settings(String broker, Map<String, Object> more) {
        var settings = new HashMap<String, Object>(more);
        settings.put("bootstrap.servers", broker);
        return settings;
    }

    private static void requireBroker(String broker) throws Exception {
        try (var admin = Admin.create(settings(broker, Map.of("default.api.timeout.ms", 5000, "request.timeout.ms", 4000)))) {
            admin.describeCluster().nodes().get();
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof TimeoutException)) {
                throw refused;
            }
            System.err.println("No Kafka answers at " + broker + "; start it with ./shortlist up");
            System.exit(1);
        }
    }

    static final Duration POLL = Duration.ofMillis(500);
}
