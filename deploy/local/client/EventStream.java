import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.Consumer;

/// One run's server-sent events, fed line by line; remembers the last id across connections.
class EventStream {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Consumer<JsonNode> onItem;
    private final StringBuilder data = new StringBuilder();
    private String type = "message";
    private String lastId = "";
    private String trouble = "";
    private boolean over;

    EventStream(Consumer<JsonNode> onItem) {
        this.onItem = onItem;
    }

    void line(String line) {
        if (line.isEmpty()) {
            dispatch();
        } else if (line.startsWith("id:")) {
            lastId = line.substring(3).strip();
        } else if (line.startsWith("event:")) {
            type = line.substring(6).strip();
        } else if (line.startsWith("data:")) {
            data.append(line.substring(5).stripLeading());
        }
    }

    String lastId() {
        return lastId;
    }

    String trouble() {
        return trouble;
    }

    boolean over() {
        return over;
    }

    private void dispatch() {
        switch (type) {
            case "item" -> onItem.accept(parse());
            case "error" -> trouble = data.toString();
            case "done" -> over = true;
            default -> {}
        }
        type = "message";
        data.setLength(0);
    }

    private JsonNode parse() {
        try {
            return JSON.readTree(data.toString());
        } catch (JsonProcessingException broken) {
            throw new Api.Refused("an event is not JSON: " + data);
        }
    }
}
