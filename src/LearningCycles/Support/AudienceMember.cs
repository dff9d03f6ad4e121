using LearningCycles.People;

namespace LearningCycles.Support;

/// <summary>Somebody who may read a support request, and as what.</summary>
public sealed record AudienceMember
{
    /// <summary>A member.</summary>
    /// <param name="person">Who.</param>
    /// <param name="role">As what.</param>
    public AudienceMember(PersonId person, AudienceRole role)
    {
        Person = Guard.Against.Null(person);
        Role = Guard.Against.EnumOutOfRange(role);
    }

    /// <summary>Who.</summary>
    public PersonId Person { get; }

    /// <summary>As what.</summary>
    public AudienceRole Role { get; }

    /// <summary>Whether a level lets somebody be named as this.</summary>
    /// <example>
    /// <code>
    /// var peer = new AudienceMember(ben, AudienceRole.InvitedPeer);
    /// var levels = Enum.GetValues&lt;ConfidentialityLevel>().Where(peer.FitsInto);
    /// Console.WriteLine(string.Join(", ", levels)); // NamedAudience
    /// </code>
    /// </example>
    public bool FitsInto(ConfidentialityLevel level) =>
        Guard.Against.EnumOutOfRange(level) switch
        {
            ConfidentialityLevel.RaiserAndMentor => Role == AudienceRole.Mentor,
            ConfidentialityLevel.IltMembers => Role != AudienceRole.InvitedPeer,
            _ => true,
        };

    /// <summary>The person and the role: <c>mia (Mentor)</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Person} ({Role})");

    /// <summary>Whether a staff list says that the person holds the role. A peer needs none.</summary>
    internal bool IsHeldBy(ValueList<Person> staff) =>
        Role switch
        {
            AudienceRole.InvitedPeer => true,
            AudienceRole.Mentor => IsHeldBy(staff, Person, People.Role.Mentor),
            AudienceRole.SchoolLeader => IsHeldBy(staff, Person, People.Role.SchoolLeader),
            _ => IsHeldBy(staff, Person, People.Role.InstructionalLeadershipTeam),
        };

    /// <summary>Whether a staff list says that a person holds a role.</summary>
    internal static bool IsHeldBy(ValueList<Person> staff, PersonId id, Role role)
    {
        foreach (var person in staff)
        {
            if (person.Id == id)
                return person.Is(role);
        }
        return false;
    }
}
