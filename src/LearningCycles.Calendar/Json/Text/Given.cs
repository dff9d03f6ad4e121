namespace LearningCycles.Calendar.Json.Text;

/// <summary>Members that are there for some kinds only.</summary>
internal static class Given
{
    /// <summary>The value; refuses null as a member that is missing.</summary>
    internal static T Of<T>(T? value, string member)
        where T : struct => value ?? throw new ArgumentNullException(member);
}
