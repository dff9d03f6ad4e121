using LearningCycles.Rules;

namespace LearningCycles.Languages.Spanish;

/// <summary>Words for people, their roles and points of view.</summary>
internal static class PeopleTerms
{
    internal static ValueList<TermWording> Words { get; } =
    [
        new("Teacher", "Docente"),
        new("TeamLead", "Líder de equipo"),
        new("SeniorTeamLead", "Líder principal de equipo"),
        new("TeacherLeader", "Docente líder"),
        new("InstructionalLeadershipTeam", "Equipo de liderazgo pedagógico (ILT)"),
        new("SchoolLeader", "Directivo escolar"),
        new("Mentor", "Mentor"),
        new("Coach", "Acompañante"),
        new("Consultant", "Consultor"),
        new("Facilitator", "Facilitador"),
        new("Evaluator", "Evaluador"),
        new("Self", "Propia"),
        new("Peers", "Colegas"),
        new("Students", "Estudiantes"),
        // Those who may read a request for support
        new("IltMember", "Miembro del ILT"),
        new("InvitedPeer", "Colega invitado"),
        new("RaiserAndMentor", "Solo su mentor"),
        new("IltMembers", "Miembros del ILT"),
        new("NamedAudience", "Destinatarios nombrados"),
    ];
}
