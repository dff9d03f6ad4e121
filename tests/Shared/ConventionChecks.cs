using System.Reflection;
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
    /// A room mentions only rooms to its left, in bases, members, attributes, signatures and local variables. Rooms share the root namespace.
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
                if (IsMutableCollection(method.ReturnType))
                    found.Add($"{type.FullName}.{method.Name} returns a collection that can be changed");
            }
        }
        found.Sort(StringComparer.Ordinal);
        return found;
    }

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
        }
    }

    private static IEnumerable<Type> Unfold(Type type)
    {
        if (type.HasElementType)
            return Unfold(type.GetElementType()!);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Unfold).Append(type) : [type];
    }
}
