using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace LearningCycles.Testing;

/// <summary>Checks of style by reflection. Each returns what is wrong, one line each; none is good.</summary>
internal static class ConventionChecks
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    /// <summary>
    /// A room mentions only rooms to its left, in bases, members, attributes, signatures and the bodies of methods. Rooms share the root namespace.
    /// </summary>
    /// <param name="assembly">The assembly to look at.</param>
    /// <param name="root">The namespace above the rooms; its own types are open to every room.</param>
    /// <param name="rooms">The rooms from left to right.</param>
    public static IReadOnlyList<string> RoomDirection(Assembly assembly, string root, params string[] rooms) =>
        [
            .. from type in assembly.GetTypes()
            let room = RoomOf(type, root, rooms)
            where room >= 0
            from mentioned in Mentioned(type).SelectMany(Unfold).Distinct()
            where RoomOf(mentioned, root, rooms) > room
            select $"{type.FullName} mentions {mentioned.FullName}, which is a room to its right",
        ];

    /// <summary>Every type that others can see lives in the root namespace or in one of the rooms.</summary>
    public static IReadOnlyList<string> TypesOutsideOfRooms(Assembly assembly, string root, params string[] rooms) =>
        [
            .. assembly
                .GetExportedTypes()
                .Where(type =>
                    !string.Equals(type.Namespace, root, StringComparison.Ordinal) && RoomOf(type, root, rooms) < 0
                )
                .Select(type => $"{type.FullName} is in no room")
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>A public type has no setter but init, no instance or static field that can be written, and shows no collection that can.</summary>
    public static IReadOnlyList<string> Mutable(Assembly assembly)
    {
        var found = new List<string>();
        foreach (var type in assembly.GetExportedTypes().Where(type => !type.IsEnum && !IsDelegate(type)))
        {
            foreach (var property in type.GetProperties(Declared))
            {
                if (property.SetMethod is { IsPrivate: false } setter && !IsInitOnly(setter))
                    found.Add($"{type.FullName}.{property.Name} has a setter that is not init");
                if (property.GetMethod is { IsPublic: true } && IsMutableCollection(property.PropertyType))
                    found.Add($"{type.FullName}.{property.Name} shows a collection that can be changed");
            }
            foreach (var field in type.GetFields(Declared))
            {
                if (!field.IsInitOnly && !field.IsLiteral)
                    found.Add($"{type.FullName}.{field.Name} is a field that is not readonly");
            }
            foreach (var method in type.GetMethods(Declared).Where(method => method.IsPublic))
            {
                // Fresh octets are the caller's own.
                if (IsMutableCollection(method.ReturnType) && method.ReturnType != typeof(byte[]))
                    found.Add($"{type.FullName}.{method.Name} returns a collection that can be changed");
            }
        }
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    /// <summary>A public record that shows a date or a time writes its own text: the compiler's would follow the culture.</summary>
    public static IReadOnlyList<string> CultureBoundText(Assembly assembly) =>
        [
            .. from type in assembly.GetExportedTypes()
            let text = type.GetMethod(nameof(ToString), Declared, [])
            where text?.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) == true
            from property in type.GetProperties()
            let shown = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType
            where
                string.Equals(shown.Namespace, "NodaTime", StringComparison.Ordinal)
                && shown.IsValueType
                && !shown.IsEnum
            select $"{type.FullName} shows {property.Name}, but does not write its own text",
        ];

    /// <summary>A public class is sealed, static, or abstract with private constructors only (a closed family).</summary>
    public static IReadOnlyList<string> OpenToInheritance(Assembly assembly) =>
        [
            .. assembly
                .GetExportedTypes()
                .Where(type => type.IsClass && !type.IsSealed && !IsClosedFamily(type))
                .Select(type => $"{type.FullName} can be inherited from by anybody")
                .Order(StringComparer.Ordinal),
        ];

    private static bool IsClosedFamily(Type type) =>
        type.IsAbstract
        && type.GetConstructors(Declared)
            .Where(constructor => !constructor.IsStatic)
            // A record's copy constructor takes the record itself; it makes no new kind.
            .All(constructor =>
                constructor.IsPrivate
                || constructor.IsFamilyAndAssembly
                || (constructor.GetParameters() is [var only] && only.ParameterType == type)
            );

    private static bool IsDelegate(Type type) => typeof(Delegate).IsAssignableFrom(type);

    private static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsMutableCollection(Type type) =>
        type.IsArray
        || (
            type.IsGenericType
            && type.GetGenericTypeDefinition() is var open
            && (
                open == typeof(List<>)
                || open == typeof(Dictionary<,>)
                || open == typeof(HashSet<>)
                || open == typeof(IList<>)
                || open == typeof(ICollection<>)
                || open == typeof(IDictionary<,>)
                || open == typeof(ISet<>)
                || open == typeof(Queue<>)
                || open == typeof(Stack<>)
            )
        );

    private static int RoomOf(Type type, string root, string[] rooms) =>
        Array.FindIndex(
            rooms,
            room =>
                type.Namespace is { } name
                && (
                    string.Equals(name, $"{root}.{room}", StringComparison.Ordinal)
                    || name.StartsWith($"{root}.{room}.", StringComparison.Ordinal)
                )
        );

    private static IEnumerable<Type> Mentioned(Type type)
    {
        if (type.BaseType is { } parent)
            yield return parent;
        foreach (var contract in type.GetInterfaces())
            yield return contract;
        foreach (var field in type.GetFields(Declared))
            yield return field.FieldType;
        foreach (var attribute in type.GetCustomAttributesData())
            yield return attribute.AttributeType;
        foreach (var method in type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared)))
        {
            foreach (var parameter in method.GetParameters())
                yield return parameter.ParameterType;
            if (method is MethodInfo { ReturnType: var returned })
                yield return returned;
            if (method.IsGenericMethodDefinition)
            {
                foreach (var argument in method.GetGenericArguments())
                foreach (var constraint in argument.GetGenericParameterConstraints())
                    yield return constraint;
            }
            foreach (var local in method.GetMethodBody()?.LocalVariables ?? [])
                yield return local.LocalType;
            foreach (var used in UsedInside(method))
                yield return used;
        }
    }

    // The types whose members a method's instructions call or read.
    private static IEnumerable<Type> UsedInside(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } code)
            yield break;
        var typeArguments = method.DeclaringType is { IsGenericType: true } generic
            ? generic.GetGenericArguments()
            : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < code.Length; )
        {
            var operation = code[at] == 0xFE ? Operations[0xFE00 | code[at + 1]] : Operations[code[at]];
            at += operation.Size;
            switch (operation.OperandType)
            {
                case OperandType.InlineMethod
                or OperandType.InlineField
                or OperandType.InlineType
                or OperandType.InlineTok:
                    var member = method.Module.ResolveMember(
                        BitConverter.ToInt32(code, at),
                        typeArguments,
                        methodArguments
                    );
                    if ((member as Type ?? member?.DeclaringType) is { } type)
                        yield return type;
                    at += 4;
                    break;
                case OperandType.InlineSwitch:
                    at += 4 + (4 * BitConverter.ToInt32(code, at));
                    break;
                default:
                    at += operation.OperandType switch
                    {
                        OperandType.InlineNone => 0,
                        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                        OperandType.InlineVar => 2,
                        OperandType.InlineI8 or OperandType.InlineR => 8,
                        _ => 4,
                    };
                    break;
            }
        }
    }

    private static Dictionary<int, OpCode> Operations { get; } =
        typeof(OpCodes)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (OpCode)field.GetValue(null)!)
            .ToDictionary(operation => (int)(ushort)operation.Value);

    private static IEnumerable<Type> Unfold(Type type)
    {
        if (type.HasElementType)
            return Unfold(type.GetElementType()!);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Unfold).Append(type) : [type];
    }
}
