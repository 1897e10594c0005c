package lapor.jobs.logs;

import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Columns of a Parquet file by their path: names joined by dots for structs; a list's elements are its values. */
final class ParquetPath {
    private ParquetPath() {}

    /** The paths of all primitive columns. */
    static Set<String> columns(GroupType schema) {
        return types(schema).keySet();
    }

    /** The types of all primitive columns, by their paths. */
    static SortedMap<String, PrimitiveType> types(GroupType schema) {
        SortedMap<String, PrimitiveType> columns = new TreeMap<>();
        schema.getFields().forEach(field -> columns(field, field.getName(), columns));
        return columns;
    }

    /** The number of a column that is a plain field with at most one value a row; negative for any other. */
    static int plain(GroupType schema, String path) {
        return schema.containsField(path)
                        && schema.getType(path).isPrimitive()
                        && !schema.getType(path).isRepetition(Type.Repetition.REPEATED)
                ? schema.getFieldIndex(path)
                : -1;
    }

    /** The texts of a column in one row. */
    static List<String> texts(Group row, String path) {
        List<String> texts = new ArrayList<>(1);
        inStruct(row, path, texts);
        return texts;
    }

    private static void columns(Type type, String path, SortedMap<String, PrimitiveType> columns) {
        if (type.isPrimitive()) {
            columns.put(path, type.asPrimitiveType());
        } else if (isList(type)) {
            Type repeated = type.asGroupType().getType(0);
            columns(isWrapper(repeated) ? repeated.asGroupType().getType(0) : repeated, path, columns);
        } else {
            type.asGroupType().getFields().forEach(field -> columns(field, path + "." + field.getName(), columns));
        }
    }

    /** A name that holds dots itself goes before a path. */
    private static void inStruct(Group group, String path, List<String> texts) {
        if (group.getType().containsField(path)) {
            inField(group, path, "", texts);
            return;
        }
        int dot = path.indexOf('.');
        if (dot > 0 && group.getType().containsField(path.substring(0, dot))) {
            inField(group, path.substring(0, dot), path.substring(dot + 1), texts);
        }
    }

    private static void inField(Group group, String name, String rest, List<String> texts) {
        Type type = group.getType().getType(name);
        for (int i = 0; i < group.getFieldRepetitionCount(name); i++) {
            if (type.isPrimitive()) {
                if (rest.isEmpty()) {
                    texts.add(value(group, group.getType().getFieldIndex(name), i));
                }
            } else if (isList(type)) {
                inList(group.getGroup(name, i), rest, texts);
            } else {
                inStruct(group.getGroup(name, i), rest, texts);
            }
        }
    }

    private static void inList(Group list, String rest, List<String> texts) {
        Type repeated = list.getType().getType(0);
        if (!isWrapper(repeated)) {
            inField(list, repeated.getName(), rest, texts);
            return;
        }
        for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
            Group element = list.getGroup(0, i);
            inField(element, element.getType().getFieldName(0), rest, texts);
        }
    }

    private static boolean isList(Type type) {
        return type.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation;
    }

    /** Newer writers wrap each element, so that it may be null; older ones repeat the element itself. */
    private static boolean isWrapper(Type repeated) {
        return !repeated.isPrimitive()
                && repeated.asGroupType().getFieldCount() == 1
                && !repeated.getName().equals("array")
                && !repeated.getName().endsWith("_tuple");
    }

    /** The text of a value; one that should be a text and is none ends the reading of the file. */
    static String value(Group group, int column, int index) {
        try {
            return ParquetValue.text(group, column, index);
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
