package lapor.jobs.lake;

import lapor.input.Problems;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.types.Types;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells a lake that another version made, before anything in it is misread; one of an earlier version runs on. */
final class TableColumns {
    private static final Map<TableIdentifier, Schema> TABLES = Map.of(
            Lake.EVENTS, EventColumns.SCHEMA,
            Lake.REPLACED, ReplacedColumns.SCHEMA,
            Lake.REJECTED, RejectedColumns.SCHEMA,
            Lake.FILES, FileColumns.SCHEMA);

    private TableColumns() {}

    /**
     * Checks that tables have the columns of this version, as far as they are there; those of an earlier one get the
     * optional columns that they lack, in which their rows have no values.
     *
     * @throws lapor.input.InvalidInputException with every table that has others
     */
    static void check(Catalog catalog) {
        Problems problems = new Problems();
        TABLES.entrySet().stream()
                .filter(table -> catalog.tableExists(table.getKey()))
                .sorted(Comparator.comparing(table -> table.getKey().name()))
                .forEach(table -> check(
                        table.getKey().name(), catalog.loadTable(table.getKey()).schema(), table.getValue(), problems));
        problems.throwIfAny();
        TABLES.forEach((name, schema) -> {
            if (catalog.tableExists(name)) {
                addMissing(catalog.loadTable(name), schema);
            }
        });
    }

    private static void addMissing(Table table, Schema schema) {
        if (!names(table.schema()).containsAll(names(schema))) {
            table.updateSchema().unionByNameWith(schema).commit();
        }
    }

    private static void check(String table, Schema found, Schema expected, Problems problems) {
        Set<String> missing = new TreeSet<>();
        expected.columns().stream()
                .filter(Types.NestedField::isRequired)
                .map(Types.NestedField::name)
                .forEach(missing::add);
        missing.removeAll(names(found));
        Set<String> unknown = names(found);
        unknown.removeAll(names(expected));
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            problems.invalid(
                    "lake",
                    "was made by another version: its table " + table + " lacks the columns " + missing
                            + " and has the unknown ones " + unknown + "; fill a new lake from the logs");
        }
    }

    private static Set<String> names(Schema schema) {
        Set<String> names = new TreeSet<>();
        for (Types.NestedField column : schema.columns()) {
            names.add(column.name());
        }
        return names;
    }
}
