using System.Reflection;
using System.Runtime.CompilerServices;
using LearningCycles.Cycles;
using LearningCycles.Machines;

namespace LearningCycles.Tests.Overviews;

/// <summary>Copies of values in which every text that somebody could have written is another one. Ids stay, so the values still belong together.</summary>
/// <remarks>It goes through fields, so a text that is added to a record one day is marked too, and one that nobody wrote yet is written.</remarks>
internal static class Marked
{
    /// <summary>Every text made here has it, and nothing else does.</summary>
    internal const char Sign = '⟦';

    private static readonly MethodInfo Clone = typeof(object).GetMethod(
        "MemberwiseClone",
        BindingFlags.Instance | BindingFlags.NonPublic
    )!;

    /// <summary>A subject with these words in each text, each a little different, read again from a snapshot.</summary>
    internal static T Restored<TSnapshot, T>(TSnapshot snapshot, Func<TSnapshot, T> restore, string words)
        where TSnapshot : class
    {
        try
        {
            return restore(With(snapshot, words, writesMissing: true));
        }
        catch (SnapshotRefusedException)
        {
            // Something would be written in a stage that was not reached.
            return restore(With(snapshot, words, writesMissing: false));
        }
    }

    private static T With<T>(T value, string words, bool writesMissing)
        where T : class
    {
        var count = 0;
        return (T)
            Copy(
                value,
                typeof(T),
                text => text is null && !writesMissing ? null : InvariantText.Of($"{Sign}{count++} {words}")
            )!;
    }

    private static object? Copy(object? value, Type type, Func<string?, string?> text)
    {
        if (type == typeof(string))
            return text((string?)value);
        if (value is null || !IsOurs(value.GetType()) || IsId(value.GetType()))
            return value;
        if (value.GetType() is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(ValueList<>))
            return CopyList((dynamic)value, text);
        var copy = Clone.Invoke(value, null)!;
        for (var level = copy.GetType(); level is not null && level != typeof(object); level = level.BaseType)
        {
            foreach (
                var field in level.GetFields(
                    BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
                )
            )
                field.SetValue(copy, Copy(field.GetValue(copy), field.FieldType, text));
        }
        return copy;
    }

    private static ValueList<T> CopyList<T>(ValueList<T> list, Func<string?, string?> text) =>
        list.Select(item => (T)Copy(item, typeof(T), text)!).ToValueList();

    private static bool IsOurs(Type type) =>
        type is { IsClass: true, IsArray: false }
        && type.Assembly == typeof(LearningCycle).Assembly
        && !IsDelegate(type);

    private static bool IsDelegate(Type type) => typeof(Delegate).IsAssignableFrom(type);

    // An id is one text called Value.
    private static bool IsId(Type type) =>
        type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic)
            is [{ FieldType: var only, Name: "<Value>k__BackingField" } field]
        && only == typeof(string)
        && field.IsDefined(typeof(CompilerGeneratedAttribute));
}
