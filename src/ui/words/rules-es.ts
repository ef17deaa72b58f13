/** The forty rules' titles and ten-second summaries in Spanish, by rule id. Their exceptions and citations are English: so are the codes. */
export const RULES_ES: Readonly<Record<string, readonly [title: string, summary: string]>> = {
  'review-reply-no-phi': [
    'Responder a una reseña en línea',
    'No deje ver que quien opina fue cliente. No corrija sus hechos, aunque mienta. Nada de visitas, cuentas ni tratamiento. Publique una línea de política, o nada.',
  ],
  'vendor-ai': [
    'Chats de IA, traductores y herramientas en la nube',
    'Pegar texto de un cliente en una herramienta sin contrato de confidencialidad es contárselo a un extraño. Quite los detalles y la historia, o use una que su consulta haya aprobado.',
  ],
  'already-posted': [
    'Ya está publicado: la primera hora',
    'Retírelo y guarde una copia para el expediente. Avise a quien vela por la privacidad o a su supervisor. Luego vea si hay que notificar. No se disculpe en público: eso lo cuenta otra vez.',
  ],
  'media-inquiry': [
    'Cuando un periodista pregunta por alguien',
    'La llamada de un periodista no abre el expediente, aunque el cliente haya hablado antes con la prensa. Hable del tema. Nunca de la persona, ni en confianza.',
  ],
  'child-abuse-report': [
    'Avisar de maltrato o abandono infantil',
    'Dé usted mismo el aviso, pronto y solo con hechos, a protección de menores o a la policía. No al ex, a la escuela ni en redes. Después, el aviso y su fuente siguen siendo privados.',
  ],
  'duty-to-protect': [
    'Cuando un cliente amenaza a alguien',
    'Siga la norma de su estado: unos obligan a actuar, otros solo lo permiten. Primero llame. Diga a quien puede evitar el daño quién, a quién, cómo y cuándo. Sin historia. Nunca en redes.',
  ],
  'psychotherapy-notes-separate': [
    'Las notas de proceso piden permiso propio',
    'Las notas de lo dicho, guardadas aparte del expediente, piden una autorización propia, también para aseguradoras, tribunales y colegas. Fechas, plan, síntomas y progreso no son esas notas.',
  ],
  'subpoena-not-order': [
    'Una citación no es un permiso',
    'Responda a la citación de un abogado, pero no envíe aún el expediente ni confirme al cliente. Llame a su abogado, avise al cliente e invoque el secreto hasta tener permiso u orden judicial.',
  ],
  'court-order-testimony-defence': [
    'Órdenes, testimonio y quejas',
    'La orden de un juez obliga: dé lo que nombra y nada más. Si usted trata, cuente hechos, no a quién toca la custodia. No diagnostique a quien no evaluó. Defiéndase en el proceso, no en público.',
  ],
  'sud-part2': [
    'Tratamiento de adicciones y la Parte 2',
    'En un programa sujeto a la Parte 2, hasta decir que alguien acude pide permiso escrito o una excepción estrecha. Una citación sola no basta. Lo que le llega de allí sigue protegido.',
  ],
  'testimonial-and-success-story': [
    'Testimonios e historias de éxito',
    'La historia de un cliente en su página pide una autorización firmada para ese uso. Los códigos de consejería además prohíben pedirla. Compartir una nota de gracias también muestra a un cliente.',
  ],
  'online-group-consult-or-referral-ask': [
    'Preguntar en un grupo en línea',
    'Un grupo cerrado de miles es un lugar público. Pregunte por el profesional que necesita. Deje fuera al cliente que tiene: ni edad, ni pueblo, ni historia.',
  ],
  'teaching-writing-disguise': [
    'Casos en clases, charlas y libros',
    'Pida permiso por escrito, o disfrace el caso tan bien que ni el cliente ni su entorno lo reconozcan. Otro nombre no es disfraz. Quite todo detalle que la idea no necesite.',
  ],
  'ipv-safety': [
    'Cuando alguien puede estar en peligro',
    'Nunca dé horas, lugar, teléfono ni el hecho del contacto a quien es temido. Pregunte a cada cliente cómo llegar a él sin riesgo, y cúmplalo.',
  ],
  'school-college': [
    'Escuelas, docentes y universidades',
    'Para la terapia, la escuela es un extraño. Antes pida permiso escrito, del alumno adulto o de sus padres, aun tras una crisis. El peligro permite avisar a quien puede reducirlo, no preguntar por ahí.',
  ],
  'employer-workplace': [
    'Empresas, recursos humanos y aptitud laboral',
    'La empresa recibe lo que permite una autorización firmada o un examen ordenado: casi siempre fechas y límites en el trabajo, sin diagnóstico. Si un antiguo cliente entra en su trabajo, lo que usted sabe queda fuera.',
  ],
  'insurer-and-billing': [
    'Aseguradoras, facturas y cobros',
    'Para el pago, dé las fechas, los códigos y el diagnóstico que hagan falta. Deje fuera la historia y las notas de proceso. Una factura enviada a otra persona muestra que alguien está en tratamiento.',
  ],
  'no-casual-talk': [
    'Amigos, pareja y su propio terapeuta',
    'Ninguna regla permite contárselo a su pareja o a un amigo. En los pueblos la gente adivina. Con su propio terapeuta, hable de su parte, no de quién es el cliente.',
  ],
  'listen-dont-tell': [
    'Cuando alguien le cuenta de un cliente',
    'Puede leerlo u oírlo: eso no cuenta nada. La respuesta amable sí: «Gracias por contarme de él» muestra que es suyo. No prometa ocultárselo al cliente.',
  ],
  'family-asks-adult-client': [
    'Un familiar pregunta por un adulto',
    'Padres de adultos, cónyuges y hermanos reciben la misma respuesta neutra. El matrimonio no es permiso, y la preocupación tampoco. Escuchar siempre puede. Contar, no.',
  ],
  'incapacity-emergency': [
    'Cuando el cliente no puede hablar por sí',
    'Si no puede aceptar ni oponerse, use su criterio. Diga a la familia que participa en el cuidado lo que ayuda ahora: dónde está, cómo está, qué sigue. No los motivos. Termina cuando pueda hablar.',
  ],
  'coparent-ex-spouse': [
    'Ex, padrastros y custodia',
    'Los derechos de un padre vienen de la ley y de la orden de custodia, no de quién llama. Un ex o un padrastro no los tiene de por sí. Nunca pase al otro las palabras de uno.',
  ],
  'suicide-risk': [
    'Cuando un cliente puede hacerse daño',
    'Puede decirlo a quien ayude a que siga vivo: equipo de crisis, hospital, familia que participa en el cuidado. Pensarlo no abre el expediente a parientes ni escuelas. Dígaselo antes al cliente si es seguro.',
  ],
  'minors-parents': [
    'Adolescentes, niños y sus padres',
    'Un padre suele hablar por su hijo. No siempre: la ley puede dejar decidir al menor o a un juez, o el padre aceptó la reserva. Diga a los padres lo que toca a la seguridad, no lo dicho en sesión.',
  ],
  'consult-deidentified': [
    'Consultar a un colega o supervisor',
    'Consultar es sensato y está permitido. La pregunta rara vez necesita a la persona. Dé lo que la pregunta pide y quite el resto. Un supervisor puede necesitar más, si los clientes lo saben.',
  ],
  'treatment-coordination': [
    'Hablar con otro profesional que trata',
    'HIPAA permite compartir entre quienes tratan al cliente. Códigos, centros y algunos estados piden antes un permiso firmado: empiece por él. Dé lo que el otro necesita. Las notas de proceso quedan fuera.',
  ],
  'release-valid-and-in-scope': [
    'Qué cubre un permiso firmado',
    'Un permiso cubre estos hechos, para este lector, para este fin, hasta esta fecha. El cliente puede retirarlo. Más allá no hay permiso. Le deja compartir; no le obliga.',
  ],
  'family-involved-in-care': [
    'Familia que participa en el cuidado',
    'Si el cliente acepta, o pudo oponerse, cuente lo que toca a la parte de esta persona en el cuidado. Señales de alarma, sí. Lo dicho en sesión, no. Anote el acuerdo.',
  ],
  'couple-family-unit-secrets': [
    'Secretos en terapia de pareja y familia',
    'Lo que uno le dijo a solas sigue siendo suyo, salvo que su norma escrita diga otra cosa. El expediente común pide la firma de cada adulto. Explique al empezar qué hace con los secretos.',
  ],
  'no-cross-client-talk': [
    'Otros clientes como ejemplo',
    'No compare a un cliente con otro, ni con cariño. Cuenta la historia de uno, y quien oye aprende que la suya es la próxima. Diga «muchas personas». En grupo, la reserva se pide; no se garantiza.',
  ],
  'shared-space-and-results': [
    'Resultados y estado donde otros leen',
    'Llamar por el nombre está bien; decir por qué está aquí, no. Dé resultados, estado y malas noticias tras una puerta cerrada o en un mensaje seguro a una sola persona. Nunca en un hilo de grupo.',
  ],
  'same-agency-not-consent': [
    'Colegas en el mismo edificio',
    'Una misma empresa no es un mismo expediente. Comparta con quien trata o supervisa a este cliente, no con quien trata a su pareja, compañero o ex. Nunca lo lleve a otro cliente.',
  ],
  'minimum-necessary': [
    'Solo lo que este lector necesita',
    'Aunque pueda compartir, comparta lo mínimo que sirva. Un sí o no, fechas o un párrafo suelen bastar. Deje fuera la historia y las palabras duras.',
  ],
  'elder-dependent-adult-survivor': [
    'Mayores y adultos que sobrevivieron',
    'Casi todos los estados piden avisar si se maltrata a un mayor o a un adulto dependiente. Un adulto capaz que sufrió daño suele decidir solo, salvo que un niño corra peligro o la ley diga otra cosa.',
  ],
  'former-prospective-deceased': [
    'Clientes pasados, futuros y fallecidos',
    'El deber empieza con la primera llamada. No acaba con el tratamiento ni con la muerte. Un homenaje, «hace años tuve un cliente» y una nota bajo una esquela también cuentan.',
  ],
  'real-time-post': [
    'Publicar con hora o lugar',
    'Una sesión dura hoy, más la hora, el lugar o una foto, dice quién era. El cliente puede leerlo, y quien lo vio entrar también. Cuénteselo a su supervisor, no a sus seguidores.',
  ],
  'true-story-and-verbatim': [
    'Historias reales y palabras del cliente',
    'Publicar lo que dijo un cliente cuenta lo que pasó en la sala, con nombre o sin él. Su frase puede bastar para que él y los suyos lo sepan. Quédese con la lección. Suelte a la persona.',
  ],
  'name-removed-not-enough': [
    'Datos pequeños que juntos dan un nombre',
    'Edad, pueblo y oficio juntos pueden señalar a una persona sin ningún nombre. Cuente cuántos encajan. Si son menos de una docena, trátelo como un nombre.',
  ],
  'identifiers-in-open-channel': [
    'Nombres y números en canales abiertos',
    'Un nombre o un número con un indicio de tratamiento es información de salud. Fuera de asuntos, correos de grupo, mensajes y cuentas privadas. Use el portal o correo seguro. Las iniciales también cuentan.',
  ],
  'no-confirm-client': [
    'Ni confirmar ni negar a un cliente',
    'Que alguien es, fue o será su cliente ya es privado. Dé a todos la misma respuesta neutra, sean clientes o no. Así su silencio no dice nada.',
  ],
};
